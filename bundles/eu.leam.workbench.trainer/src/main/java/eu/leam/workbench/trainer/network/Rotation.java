package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.empty;
import static org.bytedeco.pytorch.global.torch.view_as_complex;

import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.pytorch.Tensor;

/**
 * Rotary positions (Su et al., "RoFormer", 2021, eq. 15): pair i of a head's query or key at position p is a complex number that
 * is turned by the angle p 10000^(-2 i / headWidth). Neighbouring numbers make a pair.
 */
final class Rotation {
    private static final double BASE = 10000;

    /** Unit complex numbers [length, width]: for all query heads, then for all key heads. */
    final Tensor forward;

    /** Their conjugates, which turn back: the gradient's way. */
    final Tensor backward;

    Rotation(ModelShape shape, int length) {
        forward = table(shape, length, 1);
        backward = table(shape, length, -1);
    }

    private static Tensor table(ModelShape shape, int length, int sign) {
        int pairs = shape.headWidth() / 2;
        int width = shape.width();
        float[] values = new float[length * width * 2];
        for (int position = 0; position < length; position++) {
            for (int i = 0; i < width; i++) {
                double angle = position * StrictMath.pow(BASE, -(double) (i % pairs) / pairs);
                values[(position * width + i) * 2] = (float) StrictMath.cos(angle);
                values[(position * width + i) * 2 + 1] = (float) (sign * StrictMath.sin(angle));
            }
        }
        Tensor table = empty(length, width, 2);
        Buffers.write(table, values);
        return view_as_complex(table);
    }
}
