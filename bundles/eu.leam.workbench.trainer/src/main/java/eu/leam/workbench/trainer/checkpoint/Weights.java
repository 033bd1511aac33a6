package eu.leam.workbench.trainer.checkpoint;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.network.Buffers;
import eu.leam.workbench.trainer.network.Decoder;
import eu.leam.workbench.trainer.network.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bytedeco.pytorch.Tensor;

/** Carries a model's numbers from its buffers into checkpoint entries and back. */
public final class Weights {
    private Weights() {}

    /** All parameters under their names. */
    public static List<Safetensors.Entry> entries(Parameters parameters) {
        return entries("", parameters, parameters.flat());
    }

    /** The parts of a flat buffer laid out as the parameters, under the parameters' names behind a prefix. */
    public static List<Safetensors.Entry> entries(String prefix, Parameters parameters, Tensor flat) {
        float[] all = Buffers.read(flat);
        List<Safetensors.Entry> entries = new ArrayList<>();
        for (Parameters.Slot slot : parameters.slots()) {
            int from = (int) slot.offset();
            float[] values = Arrays.copyOfRange(all, from, from + (int) slot.size());
            entries.add(new Safetensors.Entry(prefix + slot.name(), slot.shape(), values));
        }
        return entries;
    }

    /**
     * Fills a flat buffer from entries.
     *
     * @throws IOException when an entry is missing or has another shape
     */
    public static void fill(String prefix, Parameters parameters, Tensor flat, Map<String, Safetensors.Entry> entries)
            throws IOException {
        float[] all = new float[(int) parameters.size()];
        for (Parameters.Slot slot : parameters.slots()) {
            Safetensors.Entry entry = entries.get(prefix + slot.name());
            if (entry == null || !Arrays.equals(entry.shape(), slot.shape())) {
                throw new IOException("tensor " + prefix + slot.name() + " is missing or has another shape");
            }
            System.arraycopy(entry.values(), 0, all, (int) slot.offset(), entry.values().length);
        }
        Buffers.write(flat, all);
    }

    /**
     * Loads a model to score or to serve.
     *
     * @param checkpoint folder of one checkpoint
     * @throws TrainerException when it is not whole
     */
    public static Decoder load(Path checkpoint) throws TrainerException {
        CheckpointMeta meta;
        try {
            meta = Checkpoints.meta(checkpoint);
        } catch (IOException e) {
            throw new TrainerException(
                    Texts.format(Messages.Checkpoint_none, checkpoint), Messages.Checkpoint_noneNext, e);
        }
        try {
            var parameters = new Parameters(meta.model(), false);
            var entries = Safetensors.read(checkpoint.resolve(Checkpoints.MODEL));
            fill("", parameters, parameters.flat(), entries);
            return new Decoder(meta.model(), parameters);
        } catch (IOException e) {
            throw new TrainerException(
                    Texts.format(Messages.Checkpoint_shape, checkpoint, e.getMessage()),
                    Messages.Checkpoint_shapeNext,
                    e);
        }
    }
}
