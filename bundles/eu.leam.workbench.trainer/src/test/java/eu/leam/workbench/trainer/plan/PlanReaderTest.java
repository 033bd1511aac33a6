package eu.leam.workbench.trainer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.trainer.RunFolder;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.network.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.PointerScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReaderTest {
    @TempDir
    Path folder;

    private RunFolder run;

    @BeforeEach
    void prepare() throws IOException {
        run = new RunFolder(folder.resolve("Lauf mit Umläuten")).write();
    }

    @Test
    void reads_every_field_and_takes_paths_from_the_plans_folder() throws Exception {
        Plan plan = PlanReader.read(run.planFile());
        assertThat(plan.run()).isEqualTo("balanced-s1");
        assertThat(plan.model()).isEqualTo(new ModelShape(2, 32, 2, 32));
        assertThat(plan.training())
                .isEqualTo(new TrainingPlan(3840, 2, 0.005, 0.0005, 5, 0.1, 0.9, 0.95, 1e-8, 1, 20, 10));
        assertThat(plan.continuations()).isEqualTo(new ContinuationPlan(1, 3, 20, 8, 0.8));
        assertThat(plan.power()).isEqualTo(new PowerPlan(10, "Assumed for a test."));
        assertThat(plan.datasets().get(1).path()).isEqualTo(run.folder.resolve("de.txt"));
        assertThat(plan.steps()).isEqualTo(60);
        assertThat(plan.sha256()).isEqualTo(Sha256.of(run.planFile()));
    }

    @ParameterizedTest
    @CsvSource({
        "/schema,2",
        "/seed,1.5",
        "/threads,0",
        "/model/layers,0",
        "/model/heads,3",
        "/model/context,1",
        "/training/tokens,0",
        "/training/tokens,-5",
        "/training/batch,0",
        "/training/learningRate,-1",
        "/training/minimumLearningRate,1",
        "/training/beta2,1",
        "/training/epsilon,0",
        "/training/clip,\"x\"",
        "/continuations/temperature,-1",
        "/datasets/1/weight,-0.1",
        "/datasets/0/id,7",
        "/datasets/0/path,null",
        "/datasets,[]",
        "/power/wattsPerCore,-3",
    })
    void a_wrong_field_is_named(String pointer, String json) throws IOException {
        int slash = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) run.plan.at(pointer.substring(0, slash));
        String field = pointer.substring(slash + 1);
        parent.set(field, new ObjectMapper().readTree(json));
        run.write();
        String named = field.equals("heads") ? "model.width" : field;
        assertThatThrownBy(() -> PlanReader.read(run.planFile()))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({"weight,NaN", "weight,Infinity", "weight,1e999"})
    void numbers_that_are_none_are_refused(String field, String number) throws IOException {
        String text = run.plan.toString().replaceFirst("\"" + field + "\":[0-9.]+", "\"" + field + "\":" + number);
        Files.writeString(run.planFile(), text);
        assertThatThrownBy(() -> PlanReader.read(run.planFile())).isInstanceOf(TrainerException.class);
    }

    @Test
    void weights_that_are_all_zero_are_refused() throws IOException {
        run.dataset(0).put("weight", 0);
        run.dataset(1).put("weight", 0.0);
        run.write();
        assertThatThrownBy(() -> PlanReader.read(run.planFile())).hasMessageContaining("weights");
    }

    @Test
    void a_broken_and_a_missing_file_are_refused_with_line_and_name() throws IOException {
        Files.writeString(run.planFile(), "{\"schema\":1,\n\"run\":");
        assertThatThrownBy(() -> PlanReader.read(run.planFile()))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> PlanReader.read(folder.resolve("none.json")))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void a_model_too_large_is_refused() throws IOException {
        ((ObjectNode) run.plan.get("model")).put("width", 8192).put("layers", 200);
        run.write();
        assertThatThrownBy(() -> PlanReader.read(run.planFile())).hasMessageContaining("161");
    }

    @ParameterizedTest
    @CsvSource({"4,96,4,128,468768", "2,32,2,32,33120", "1,8,2,4,2872", "12,768,12,1024,85170432"})
    void the_formula_counts_the_numbers_that_are_trained(int layers, int width, int heads, int context, long count) {
        var shape = new ModelShape(layers, width, heads, context);
        assertThat(shape.parameters()).isEqualTo(count);
        if (count < 1_000_000) {
            try (var scope = new PointerScope()) {
                var parameters = new Parameters(shape, false);
                assertThat(parameters.size()).isEqualTo(count);
                assertThat(parameters.slots().stream()
                                .mapToLong(Parameters.Slot::size)
                                .sum())
                        .isEqualTo(count);
            }
        }
    }

    @Test
    void the_learning_rate_climbs_in_a_line_and_falls_as_half_a_cosine() {
        var plan = new TrainingPlan(1, 1, 0.01, 0.001, 10, 0, 0.9, 0.9, 1e-8, 1, 0, 0);
        assertThat(plan.learningRate(0, 111)).isCloseTo(0.001, within(1e-12));
        assertThat(plan.learningRate(9, 111)).isCloseTo(0.01, within(1e-12));
        assertThat(plan.learningRate(10, 111)).isCloseTo(0.01, within(1e-12));
        assertThat(plan.learningRate(60, 111)).isCloseTo(0.0055, within(1e-12));
        assertThat(plan.learningRate(110, 111)).isCloseTo(0.001, within(1e-12));
    }
}
