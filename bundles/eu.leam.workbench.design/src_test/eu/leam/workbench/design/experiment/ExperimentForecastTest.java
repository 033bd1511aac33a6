package eu.leam.workbench.design.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamFactory;
import org.junit.jupiter.api.Test;

class ExperimentForecastTest {

    @Test
    void counts_the_parameters_of_the_demo_by_hand() {
        var shape = experiment(4, 96, 4, 128).getModel();
        // the trainer's matrices of a block: 288 x 96, 96 x 96, 384 x 96, 96 x 384; its norms: four vectors of 96
        long matrices = 27_648 + 9_216 + 36_864 + 36_864;
        assertThat(ParameterCount.of(shape).total()).isEqualTo(257 * 96 + 4 * (matrices + 4 * 96) + 2 * 96);
        assertThat(ParameterCount.of(shape).total()).isEqualTo(468_768);
        assertThat(ParameterCount.of(shape).attention()).isEqualTo(4 * (27_648 + 9_216));
    }

    @Test
    void counts_the_blocks_of_gpt3_as_published() {
        // Brown et al. 2020, table D.1: 96 layers of width 12,288 make 174.6 B parameters with 50,257 tokens, 2,048
        // positions
        var shape = experiment(96, 12_288, 96, 2048).getModel();
        long rest = (50_257L - ParameterCount.VOCABULARY + 2048) * 12_288;
        assertThat((ParameterCount.of(shape).total() + rest) / 1e9).isCloseTo(174.6, within(0.05));
    }

    @Test
    void counts_operations_and_whole_steps() throws DesignException {
        ExperimentSize size = ExperimentSize.of(experiment(4, 96, 4, 128));
        assertThat(size.steps()).isEqualTo(977); // 500,000 / (4 x 128) = 976.56
        assertThat(size.tokens()).isEqualTo(500_224);
        assertThat(size.flopPerToken()).isEqualTo(6.0 * 468_768 + 12.0 * 4 * 96 * 128);
        assertThat(size.flop()).isEqualTo(size.flopPerToken() * 500_224);
    }

    @Test
    void operations_of_a_large_model_come_near_six_per_parameter_and_token() throws DesignException {
        // Brown et al. 2020, table D.1: GPT-3 175B, 300 B tokens, 3.14e23 FLOP (without attention: ours is a little
        // more)
        Experiment gpt3 = experiment(96, 12_288, 96, 2048);
        gpt3.getTraining().setTokens(300_000_000_000L);
        assertThat(ExperimentSize.of(gpt3).flop()).isBetween(3.10e23, 3.30e23);
    }

    @Test
    void forecasts_time_and_energy_with_their_errors() throws DesignException {
        var probe = ProbeResult.ofSteps(20_000, 1_000, 16);
        var forecast = ExperimentForecast.of(experiment(4, 96, 4, 128), probe, new Power(12, 0.3, "a wall meter once"));

        assertThat(forecast.seconds().value()).isCloseTo(25.0112, within(1e-9));
        assertThat(forecast.seconds().standardError()).isCloseTo(25.0112 * 0.0125, within(1e-9));
        assertThat(forecast.seconds().n()).isEqualTo(16);
        assertThat(forecast.fastSeconds()).isCloseTo(500_224 / 21_000.0, within(1e-9));
        assertThat(forecast.slowSeconds()).isCloseTo(500_224 / 19_000.0, within(1e-9));
        assertThat(forecast.energy().wattHours()).isCloseTo(12 * 25.0112 / 3600, within(1e-12));
        assertThat(forecast.energy().provenance()).isEqualTo(Energy.Provenance.ESTIMATED);
        double relative = Math.sqrt(0.3 * 0.3 + 0.0125 * 0.0125);
        assertThat(forecast.energyStandardError()).isCloseTo(forecast.energy().wattHours() * relative, within(1e-12));
        assertThat(forecast.energyNote()).contains("a wall meter once");
    }

    @Test
    void counts_validations_and_sample_texts_as_often_as_they_come() throws DesignException {
        Experiment experiment = experiment(4, 96, 4, 128); // 977 steps
        experiment.getTraining().setValidateEvery(200);
        experiment.getTraining().setCheckpointEvery(0);
        var probe = new ProbeResult(20_000, 1_000, 16, 0.25, 3, 0.5);
        var forecast = ExperimentForecast.of(experiment, probe, Power.assumed());

        assertThat(forecast.parts()).isEqualTo(new TimeParts(500_224 / 20_000.0, 5 * 3, 0.5 * 8 / 2));
        assertThat(forecast.seconds().value()).isCloseTo(25.0112 + 17, within(1e-9));
        assertThat(forecast.seconds().standardError()).isCloseTo(42.0112 * 0.0125, within(1e-9));
        assertThat(forecast.fastSeconds()).isCloseTo(42.0112 / 1.05, within(1e-9));
        assertThat(forecast.slowSeconds()).isCloseTo(42.0112 / 0.95, within(1e-9));
        assertThat(forecast.energy().wattHours()).isCloseTo(0.25 * 10 * 42.0112 / 3600, within(1e-9));

        var stepsAlone = ExperimentForecast.of(experiment, ProbeResult.ofSteps(20_000, 1_000, 16), Power.assumed());
        assertThat(stepsAlone.parts().validations()).isNaN();
        assertThat(stepsAlone.seconds().value()).isCloseTo(25.0112, within(1e-9));
    }

    @Test
    void one_window_gives_a_time_without_an_error() throws DesignException {
        var forecast = ExperimentForecast.of(
                experiment(4, 96, 4, 128), ProbeResult.ofSteps(20_000, Double.NaN, 1), Power.assumed());
        assertThat(forecast.seconds().hasError()).isFalse();
        assertThat(forecast.energyStandardError()).isNaN();
        assertThat(forecast.slowSeconds()).isNaN();
    }

    @Test
    void a_spread_as_large_as_the_mean_has_no_slowest_time() throws DesignException {
        var forecast =
                ExperimentForecast.of(experiment(4, 96, 4, 128), ProbeResult.ofSteps(100, 150, 4), Power.assumed());
        assertThat(forecast.slowSeconds()).isInfinite();
    }

    @Test
    void refuses_a_probe_without_a_rate() {
        for (double rate : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY, -3}) {
            assertThatThrownBy(() -> ExperimentForecast.of(
                            experiment(4, 96, 4, 128), ProbeResult.ofSteps(rate, 1, 3), Power.assumed()))
                    .isInstanceOf(DesignException.class);
        }
    }

    @Test
    void refuses_a_shape_that_makes_no_model_and_names_the_field() {
        assertRefused(experiment(0, 96, 4, 128), "model.layers");
        assertRefused(experiment(4, 96, 5, 128), "model.heads");
        assertRefused(experiment(4, 96, 32, 128), "model.heads"); // three numbers a head make no pairs
        assertRefused(experiment(4, 96, 4, 0), "model.context");
        Experiment none = experiment(4, 96, 4, 128);
        none.getTraining().setTokens(0);
        assertRefused(none, "training.tokens");
        Experiment shapeless = experiment(4, 96, 4, 128);
        shapeless.setModel(null);
        assertRefused(shapeless, "model");
    }

    @Test
    void refuses_a_power_that_is_none() {
        assertThatThrownBy(() -> new Power(Double.NaN, 0.5, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Power(10, -1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Experiment experiment, String field) {
        assertThatThrownBy(() -> ExperimentSize.of(experiment))
                .isInstanceOfSatisfying(
                        DesignException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    static Experiment experiment(int layers, int width, int heads, int context) {
        Experiment experiment = LeamFactory.eINSTANCE.createExperiment();
        experiment.setId("balanced");
        var shape = LeamFactory.eINSTANCE.createModelShape();
        shape.setLayers(layers);
        shape.setWidth(width);
        shape.setHeads(heads);
        shape.setContext(context);
        experiment.setModel(shape);
        experiment.setTraining(LeamFactory.eINSTANCE.createTraining());
        return experiment;
    }
}
