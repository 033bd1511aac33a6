package eu.leam.workbench.trainer.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.trainer.checkpoint.Checkpoints;
import eu.leam.workbench.trainer.network.Decoder;
import eu.leam.workbench.trainer.network.Writer;
import eu.leam.workbench.trainer.plan.ContinuationPlan;
import eu.leam.workbench.trainer.text.DatasetText;
import eu.leam.workbench.trainer.text.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sample texts: how the model continues the beginnings of held-out documents, the same ones at each checkpoint. */
final class Continuations {
    private final ContinuationPlan plan;
    private final Writer writer;
    private final List<String> languages = new ArrayList<>();
    private final List<Writer.Prompt> prompts = new ArrayList<>();

    /** As many texts of each language as given; the first ones are the same however many they are. */
    Continuations(ContinuationPlan plan, int perLanguage, long seed, Decoder decoder, List<DatasetText> datasets) {
        this.plan = plan;
        writer = new Writer(decoder, plan.temperature());
        Map<String, List<byte[]>> documents = new TreeMap<>();
        for (DatasetText dataset : datasets) {
            documents
                    .computeIfAbsent(dataset.plan().language(), language -> new ArrayList<>())
                    .addAll(dataset.heldOut());
        }
        int number = 0;
        for (var entry : documents.entrySet()) {
            choose(perLanguage, seed, number++, entry.getKey(), entry.getValue());
        }
    }

    private void choose(int perLanguage, long seed, int number, String language, List<byte[]> texts) {
        if (texts.isEmpty()) {
            return;
        }
        // the same prompts whatever the seed: what two seeds write is compared prompt by prompt
        int first = Philox.below(texts.size(), 0, Streams.PROMPT, number);
        for (int i = 0; i < perLanguage; i++) {
            byte[] text = texts.get((first + i) % texts.size());
            // a mixed seed: neighbouring seeds of runs must not share the draws of their texts
            long own = Philox.bits(seed, Streams.CONTINUATION_SEED, (long) number * ContinuationPlan.MOST + i);
            prompts.add(new Writer.Prompt(beginning(text, plan.promptBytes()), own));
            languages.add(language);
        }
    }

    /** At most so many bytes, no character cut. */
    static byte[] beginning(byte[] text, int bytes) {
        int end = Math.min(bytes, text.length);
        while (end > 0 && end < text.length && (text[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(text, end);
    }

    /** Writes {@code continuations/step-<8 digits>.jsonl}: language, prompt, text, seed and temperature per line. */
    void write(Path folder, long step) throws IOException {
        if (!prompts.isEmpty()) {
            AtomicFile.write(folder.resolve("continuations").resolve(Checkpoints.name(step) + ".jsonl"), lines());
        }
    }

    /** What the present model writes, one line of JSON for each prompt. */
    String lines() {
        List<ByteArrayOutputStream> texts = new ArrayList<>();
        prompts.forEach(prompt -> texts.add(new ByteArrayOutputStream()));
        writer.write(prompts, plan.bytes(), (text, value) -> {
            texts.get(text).write(value);
            return true;
        });
        var lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            lines.append(new ObjectMapper()
                            .createObjectNode()
                            .put("language", languages.get(i))
                            .put("prompt", new String(prompts.get(i).bytes(), StandardCharsets.UTF_8))
                            .put("text", texts.get(i).toString(StandardCharsets.UTF_8))
                            .put("seed", prompts.get(i).seed())
                            .put("temperature", plan.temperature()))
                    .append('\n');
        }
        return lines.toString();
    }
}
