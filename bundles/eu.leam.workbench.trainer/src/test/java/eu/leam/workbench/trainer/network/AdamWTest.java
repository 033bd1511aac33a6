package eu.leam.workbench.trainer.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.trainer.plan.ModelShape;
import eu.leam.workbench.trainer.plan.TrainingPlan;
import org.bytedeco.javacpp.PointerScope;
import org.junit.jupiter.api.Test;

class AdamWTest {
    private final ModelShape shape = new ModelShape(1, 8, 1, 4);
    private final TrainingPlan plan = new TrainingPlan(1, 1, 0.01, 0.01, 0, 0.2, 0.9, 0.95, 1e-8, 0.5, 0, 0);

    @Test
    void equals_algorithm_2_of_the_paper_computed_in_double() {
        try (var scope = new PointerScope()) {
            var parameters = new Parameters(shape, true);
            InitialWeights.fill(parameters, shape, 1);
            float[] start = Buffers.read(parameters.flat());
            var optimiser = new AdamW(plan, parameters);
            int n = start.length;
            double[] w = new double[n];
            double[] m = new double[n];
            double[] v = new double[n];
            for (int i = 0; i < n; i++) {
                w[i] = start[i];
            }

            for (int step = 0; step < 7; step++) {
                float[] gradient = new float[n];
                double squares = 0;
                for (int i = 0; i < n; i++) {
                    gradient[i] = (float) (0.1 * (Philox.uniform(2, step, i) - 0.5));
                    squares += (double) gradient[i] * gradient[i];
                }
                Buffers.write(parameters.flatGradient(), gradient);
                float norm = optimiser.step(step, 0.01);
                assertThat((double) norm).isCloseTo(Math.sqrt(squares), within(1e-5));
                double scale = Math.min(1, 0.5 / Math.sqrt(squares));
                for (int i = 0; i < n; i++) {
                    double g = gradient[i] * scale;
                    m[i] = 0.9 * m[i] + 0.1 * g;
                    v[i] = 0.95 * v[i] + 0.05 * g * g;
                    double mHat = m[i] / (1 - Math.pow(0.9, step + 1));
                    double vHat = v[i] / (1 - Math.pow(0.95, step + 1));
                    double decay = i < parameters.decayed() ? 0.2 : 0;
                    w[i] -= 0.01 * (mHat / (Math.sqrt(vHat) + 1e-8) + decay * w[i]);
                }
            }

            float[] found = Buffers.read(parameters.flat());
            for (int i = 0; i < n; i++) {
                assertThat((double) found[i]).as("element %d", i).isCloseTo(w[i], within(2e-6));
            }
        }
    }

    @Test
    void makes_no_step_with_a_gradient_that_is_not_finite() {
        try (var scope = new PointerScope()) {
            var parameters = new Parameters(shape, true);
            InitialWeights.fill(parameters, shape, 1);
            float[] before = Buffers.read(parameters.flat());
            float[] gradient = new float[before.length];
            gradient[3] = Float.NaN;
            Buffers.write(parameters.flatGradient(), gradient);

            assertThat(new AdamW(plan, parameters).step(0, 0.01)).isNaN();
            assertThat(Buffers.read(parameters.flat())).isEqualTo(before);
        }
    }
}
