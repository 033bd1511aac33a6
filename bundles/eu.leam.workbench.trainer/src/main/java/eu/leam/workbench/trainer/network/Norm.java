package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.native_layer_norm;
import static org.bytedeco.pytorch.global.torch.native_layer_norm_backward;

import org.bytedeco.javacpp.BoolPointer;
import org.bytedeco.pytorch.T_TensorTensorTensor_T;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;

/** Layer normalisation (Ba, Kiros and Hinton, 2016) with the parameters of one place. */
final class Norm {
    private static final double EPSILON = 1e-5;

    private final long[] dimension;
    private final TensorOptional weight;
    private final TensorOptional bias;
    private final Tensor dWeight;
    private final Tensor dBias;
    private final BoolPointer all = new BoolPointer(3).put(0, true).put(1, true).put(2, true);

    Norm(Parameters parameters, String name) {
        Tensor values = parameters.value(name + ".weight");
        dimension = new long[] {values.numel()};
        weight = new TensorOptional(values);
        bias = new TensorOptional(parameters.value(name + ".bias"));
        dWeight = parameters.gradient(name + ".weight");
        dBias = parameters.gradient(name + ".bias");
    }

    /** Value, mean and reciprocal deviation of each row. */
    T_TensorTensorTensor_T forward(Tensor rows) {
        return native_layer_norm(rows, dimension, weight, bias, EPSILON);
    }

    /**
     * Sets the parameters' gradients.
     *
     * @param slope gradient with respect to the value
     * @param result what {@link #forward} gave for these rows
     * @return gradient with respect to the rows
     */
    Tensor backward(Tensor slope, Tensor rows, T_TensorTensorTensor_T result) {
        var slopes =
                native_layer_norm_backward(slope, rows, dimension, result.get1(), result.get2(), weight, bias, all);
        dWeight.copy_(slopes.get1());
        dBias.copy_(slopes.get2());
        return slopes.get0();
    }
}
