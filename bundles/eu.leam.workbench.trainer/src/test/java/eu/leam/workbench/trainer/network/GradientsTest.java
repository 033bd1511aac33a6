package eu.leam.workbench.trainer.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientsTest {

    @ParameterizedTest
    @CsvSource({"1,8,1,4,1", "2,24,2,17,3", "2,32,4,64,2", "3,48,4,100,2", "2,24,3,150,1"})
    void loss_and_every_gradient_equal_automatic_differentiation(
            int layers, int width, int heads, int context, int batch) {
        try (var scope = new PointerScope()) {
            // given a model whose norms are not the identity
            var shape = new ModelShape(layers, width, heads, context);
            var parameters = new Parameters(shape, true);
            InitialWeights.fill(parameters, shape, 7);
            for (var slot : parameters.slots()) {
                if (slot.shape().length == 1) {
                    parameters
                            .value(slot.name())
                            .add_(numbers(slot.size(), slot.offset()).view(slot.shape()));
                }
            }
            long[] tokens = tokens(batch * context, 1);
            long[] targets = tokens(batch * context, 2);

            // when
            var decoder = new Decoder(shape, parameters);
            var activations = new Activations(shape, batch, context, true);
            activations.tokens(tokens);
            activations.targets(targets);
            float loss = decoder.loss(activations);
            new Gradients(decoder, activations).backward();
            var reference = new Reference(shape, parameters);
            Tensor expected = reference.loss(tokens, targets, batch);
            expected.backward();

            // then
            assertThat((double) loss).isCloseTo(expected.item_float(), within(2e-6 * loss));
            for (var slot : parameters.slots()) {
                Tensor other = reference.gradient(slot.name());
                double difference =
                        parameters.gradient(slot.name()).sub(other).norm().item_double();
                assertThat(difference)
                        .as(slot.name())
                        .isLessThan(1e-5 * other.norm().item_double() + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"embedding.weight", "layers.0.attention.in.weight", "layers.1.feedforward.out.weight", "norm.bias"})
    void the_gradient_predicts_the_change_of_the_loss(String name) {
        try (var scope = new PointerScope()) {
            var shape = new ModelShape(2, 16, 2, 12);
            var parameters = new Parameters(shape, true);
            InitialWeights.fill(parameters, shape, 3);
            var decoder = new Decoder(shape, parameters);
            var activations = new Activations(shape, 2, 12, true);
            activations.tokens(tokens(24, 1));
            activations.targets(tokens(24, 2));
            decoder.loss(activations);
            new Gradients(decoder, activations).backward();
            Tensor gradient = parameters.gradient(name).clone();
            double norm = gradient.norm().item_double();

            // when the parameter moves along its gradient by h either way
            double h = 3e-3;
            Tensor value = parameters.value(name);
            value.add_(gradient, new Scalar(h / norm));
            double above = decoder.loss(activations);
            value.add_(gradient, new Scalar(-2 * h / norm));
            double below = decoder.loss(activations);

            // then the loss changes by 2 h times the gradient's norm
            assertThat((above - below) / (2 * h)).isCloseTo(norm, within(0.02 * norm + 5e-4));
        }
    }

    private static long[] tokens(int count, long stream) {
        long[] tokens = new long[count];
        for (int i = 0; i < count; i++) {
            tokens[i] = Philox.below(ModelShape.VOCABULARY, 5, stream, i);
        }
        return tokens;
    }

    private static Tensor numbers(long count, long stream) {
        float[] values = new float[(int) count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (0.4 * Philox.uniform(11, stream, i) - 0.2);
        }
        return org.bytedeco.pytorch.global.torch.tensor(values);
    }
}
