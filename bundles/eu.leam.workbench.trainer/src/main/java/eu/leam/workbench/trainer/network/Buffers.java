package eu.leam.workbench.trainer.network;

import org.bytedeco.pytorch.Tensor;

/** Copies between Java arrays and the memory of contiguous tensors. */
public final class Buffers {
    private Buffers() {}

    /** Writes all elements of a float tensor. */
    public static void write(Tensor tensor, float[] values) {
        check(tensor, values.length);
        tensor.data_ptr_float().put(values);
    }

    /** Writes all elements of a long tensor. */
    public static void write(Tensor tensor, long[] values) {
        check(tensor, values.length);
        tensor.data_ptr_long().put(values);
    }

    /** Reads all elements of a float tensor. */
    public static float[] read(Tensor tensor) {
        float[] values = new float[(int) tensor.numel()];
        check(tensor, values.length);
        tensor.data_ptr_float().get(values);
        return values;
    }

    private static void check(Tensor tensor, int length) {
        if (tensor.numel() != length || !tensor.is_contiguous()) {
            throw new IllegalArgumentException("tensor and array do not match: " + tensor.numel() + ", " + length);
        }
    }
}
