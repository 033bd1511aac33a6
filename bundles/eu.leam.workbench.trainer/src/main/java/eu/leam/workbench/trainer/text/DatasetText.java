package eu.leam.workbench.trainer.text;

import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.corpus.HeldOut;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.plan.DatasetPlan;
import eu.leam.workbench.trainer.plan.ModelShape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * One dataset in memory: the training documents as one ring of tokens and the held-out documents apart.
 *
 * @param plan what the plan says of it
 * @param training tokens 0 to 256; each document is followed by {@link ModelShape#END}, the last one's stands before the first
 * @param heldOut documents that are never drawn, as bytes of UTF-8
 */
public record DatasetText(DatasetPlan plan, short[] training, List<byte[]> heldOut) {

    /**
     * Reads a corpus and splits it.
     *
     * @throws TrainerException when it is missing, has another hash than the plan says, is not UTF-8, or has a weight and no text
     */
    public static DatasetText read(DatasetPlan plan) throws TrainerException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(plan.path());
        } catch (IOException e) {
            throw new TrainerException(
                    Texts.format(Messages.Corpus_missing, plan.id(), plan.path()), Messages.Corpus_missingNext, e);
        }
        String found = Sha256.of(bytes);
        if (!Sha256.same(found, plan.sha256())) {
            throw new TrainerException(
                    Texts.format(Messages.Corpus_changed, plan.id(), plan.path(), found, plan.sha256()),
                    Messages.Corpus_changedNext);
        }
        var split = HeldOut.split(Corpus.parse(decode(plan, bytes)));
        short[] training = ring(split.training());
        if (training.length == 0 && plan.weight() > 0) {
            throw new TrainerException(
                    Texts.format(Messages.Corpus_empty, plan.id(), plan.path()), Messages.Corpus_emptyNext);
        }
        return new DatasetText(
                plan,
                training,
                split.heldOut().stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    private static String decode(DatasetPlan plan, byte[] bytes) throws TrainerException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TrainerException(
                    Texts.format(Messages.Corpus_notUtf8, plan.id(), plan.path()), Messages.Corpus_notUtf8Next, e);
        }
    }

    private static short[] ring(List<String> documents) {
        List<byte[]> texts = documents.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        short[] tokens =
                new short[texts.stream().mapToInt(text -> text.length + 1).sum()];
        int at = 0;
        for (byte[] text : texts) {
            for (byte b : text) {
                tokens[at++] = (short) (b & 0xFF);
            }
            tokens[at++] = ModelShape.END;
        }
        return tokens;
    }
}
