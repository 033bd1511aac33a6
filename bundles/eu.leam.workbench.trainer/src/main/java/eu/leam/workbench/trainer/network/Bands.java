package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.empty;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.Tensor;

/** The lower triangles of the heads' square matrices as bands of rows, each as wide as its last row needs. */
final class Bands {
    /** Rows of a band: high enough for fast products, low enough to save a good part of the upper triangle. */
    private static final int HEIGHT = 64;

    private final int length;
    private final Tensor[] tensors;
    private final FloatPointer[] data;

    /**
     * Makes room.
     *
     * @param heads number of matrices
     * @param length rows of each
     */
    Bands(int heads, int length) {
        this.length = length;
        tensors = new Tensor[Math.ceilDiv(length, HEIGHT)];
        data = new FloatPointer[tensors.length];
        for (int j = 0; j < tensors.length; j++) {
            tensors[j] = empty(heads, rows(j), start(j) + rows(j));
            data[j] = tensors[j].data_ptr_float();
        }
    }

    int count() {
        return tensors.length;
    }

    /** First row of a band. */
    int start(int band) {
        return band * HEIGHT;
    }

    int rows(int band) {
        return Math.min(HEIGHT, length - band * HEIGHT);
    }

    /** All heads' part of a band: [heads, rows, start + rows]. */
    Tensor tensor(int band) {
        return tensors[band];
    }

    /** Address of one head's part of a band. The pointer is the same at each call. */
    FloatPointer at(int head, int band) {
        return data[band].position((long) head * rows(band) * (start(band) + rows(band)));
    }
}
