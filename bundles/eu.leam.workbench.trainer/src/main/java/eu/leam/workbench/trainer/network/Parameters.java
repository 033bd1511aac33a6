package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.zeros;

import eu.leam.workbench.trainer.plan.ModelShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.pytorch.Tensor;

/**
 * All trained numbers of a decoder in one flat buffer, with the gradient in a second of the same layout, so that clipping and the
 * optimiser are a handful of native calls. Matrices come first, then the norms, which do not decay.
 */
public final class Parameters {
    /** One parameter: its name, shape and place in the flat buffer. */
    public record Slot(String name, long[] shape, long offset) {
        /** Number of elements. */
        public long size() {
            long size = 1;
            for (long extent : shape) {
                size *= extent;
            }
            return size;
        }
    }

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Tensor> values = new LinkedHashMap<>();
    private final Map<String, Tensor> gradients = new LinkedHashMap<>();
    private final Tensor flat;
    private final Tensor gradient;
    private final long decayed;

    /**
     * Makes room for a model's parameters, all zero.
     *
     * @param training whether a gradient is needed
     */
    public Parameters(ModelShape shape, boolean training) {
        long size = 0;
        long matrices = 0;
        for (Slot slot : layout(shape)) {
            slots.put(slot.name(), slot);
            size += slot.size();
            matrices += slot.shape().length == 2 ? slot.size() : 0;
        }
        decayed = matrices;
        flat = zeros(size);
        gradient = training ? zeros(size) : null;
        for (Slot slot : slots.values()) {
            values.put(slot.name(), flat.narrow(0, slot.offset(), slot.size()).view(slot.shape()));
            if (training) {
                gradients.put(
                        slot.name(),
                        gradient.narrow(0, slot.offset(), slot.size()).view(slot.shape()));
            }
        }
    }

    private static List<Slot> layout(ModelShape shape) {
        List<Slot> slots = new ArrayList<>();
        long d = shape.width();
        add(slots, "embedding.weight", ModelShape.VOCABULARY, d);
        for (int i = 0; i < shape.layers(); i++) {
            add(slots, "layers." + i + ".attention.in.weight", 3 * d, d);
            add(slots, "layers." + i + ".attention.out.weight", d, d);
            add(slots, "layers." + i + ".feedforward.in.weight", 4 * d, d);
            add(slots, "layers." + i + ".feedforward.out.weight", d, 4 * d);
        }
        for (int i = 0; i < shape.layers(); i++) {
            add(slots, "layers." + i + ".attention.norm.weight", d);
            add(slots, "layers." + i + ".attention.norm.bias", d);
            add(slots, "layers." + i + ".feedforward.norm.weight", d);
            add(slots, "layers." + i + ".feedforward.norm.bias", d);
        }
        add(slots, "norm.weight", d);
        add(slots, "norm.bias", d);
        return slots;
    }

    private static void add(List<Slot> slots, String name, long... shape) {
        long offset =
                slots.isEmpty() ? 0 : slots.getLast().offset() + slots.getLast().size();
        slots.add(new Slot(name, shape, offset));
    }

    /** The parameters in the order of the flat buffer. */
    public List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    /** A view of one parameter; matrices are [out, in]. */
    public Tensor value(String name) {
        return values.get(name);
    }

    /** A view of one parameter's gradient. */
    public Tensor gradient(String name) {
        return gradients.get(name);
    }

    /** All parameters, one dimension. */
    public Tensor flat() {
        return flat;
    }

    /** The whole gradient in the same layout; null when not training. */
    public Tensor flatGradient() {
        return gradient;
    }

    /** How many leading elements belong to matrices, which decay. */
    public long decayed() {
        return decayed;
    }

    /** Number of all elements. */
    public long size() {
        return flat.numel();
    }
}
