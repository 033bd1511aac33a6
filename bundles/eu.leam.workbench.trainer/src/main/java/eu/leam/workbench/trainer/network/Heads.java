package eu.leam.workbench.trainer.network;

import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.Tensor;

/** The matrices of all heads of a batch within one row-major buffer: each [length, headWidth], its rows a stride apart. */
final class Heads {
    final int stride;
    private final FloatPointer data;
    private final int heads;
    private final int headWidth;
    private final int length;
    private final long offset;

    /**
     * Looks into a buffer.
     *
     * @param buffer [batch x length, columns], contiguous
     * @param length tokens of one sequence
     * @param offset column at which the first head begins
     */
    Heads(ModelShape shape, Tensor buffer, int length, int offset) {
        data = buffer.data_ptr_float();
        stride = (int) buffer.size(1);
        heads = shape.heads();
        headWidth = shape.headWidth();
        this.length = length;
        this.offset = offset;
    }

    /** Address of a row of one head's matrix; heads count through all sequences. The pointer is the same at each call. */
    FloatPointer at(int head, int row) {
        return data.position(
                offset + ((long) (head / heads) * length + row) * stride + (long) (head % heads) * headWidth);
    }
}
