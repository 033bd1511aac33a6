package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.experiment.LaunchExperiment;
import eu.leam.workbench.core.experiment.LaunchExperiment.Wishes;
import eu.leam.workbench.design.DesignException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be trained is refused before anything is written; runs of one id in two projects are two. */
@EnabledOnOs(OS.LINUX)
class RefusedLaunchTest {
    @TempDir
    Path home;

    private SmallProject project;

    @BeforeEach
    void prepare() throws Exception {
        project = new SmallProject(home);
    }

    @AfterEach
    void end() throws Exception {
        project.close();
    }

    private void refuses(Wishes wishes, String... words) throws LeamException {
        assertThatThrownBy(() -> new LaunchExperiment(project.place, "small", wishes).call(Progress.NONE))
                .isInstanceOfSatisfying(LeamException.class, failure -> assertThat(
                                failure.getMessage() + failure.nextStep() + findings(failure))
                        .contains(words));
        assertThat(project.place.run("wrong")).doesNotExist();
        assertThat(project.place.folder().resolve("runs/wrong")).doesNotExist();
        assertThat(project.queue().all()).isEmpty();
    }

    private static Object findings(LeamException failure) {
        return switch (failure) {
            case DeedException deed -> deed.findings();
            case DesignException design -> design.findings();
            default -> "";
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5})
    void a_budget_of_no_tokens(long tokens) throws Exception {
        refuses(new Wishes("wrong", null, tokens, null), Long.toString(tokens), "okens");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 2_000_000_000})
    void a_priority_that_there_is_not(long priority) throws Exception {
        refuses(new Wishes("wrong", null, null, priority), "priority", "1000 is usual");
    }

    @Test
    void more_threads_than_this_machine_has_slots() throws Exception {
        project.write("experiments/small.yaml", SmallProject.experiment(500));
        refuses(new Wishes("wrong", null, null, null), "500 threads");
    }

    @Test
    void a_corpus_that_has_changed_or_vanished() throws Exception {
        Path corpus = project.place.data().resolve("words.txt");
        String text = Files.readString(corpus);
        Files.writeString(corpus, text.replace("word1", "ward1"));
        refuses(new Wishes("wrong", null, null, null), "words");
        Files.delete(corpus);
        refuses(new Wishes("wrong", null, null, null), "words");
        Files.writeString(corpus, text);
        assertThat(project.launch("right")).exists();
    }

    @Test
    void a_launch_freezes_how_personal_data_was_graded() throws Exception {
        project.launch("right");
        assertThat(project.place.folder().resolve("runs/right/run.yaml"))
                .content()
                .contains("personalData: none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", ".nan", "0"})
    void weights_that_make_no_mixture(String weight) throws Exception {
        project.write("mixtures/only.yaml", """
                schema: 1
                title: Wrong
                scheme: manual
                temperature: 1
                tokenBudget: 1000 tokens
                entries:
                  - dataset: words
                    weight: %s
                """.formatted(weight));
        refuses(new Wishes("wrong", null, null, null), "weight");
    }

    @Test
    void a_run_whose_launch_was_cut_short_before_the_queue_had_it_says_how_to_go_on() throws Exception {
        Path whole = project.launch("whole");
        project.await("whole");
        for (String file : List.of("run.yaml", "plan.json")) {
            Path copy = project.place.run("orphan").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(whole.resolve(file), copy);
        }
        project.write("runs/orphan/run.yaml", Files.readString(whole.resolve("run.yaml")));
        assertThat(new ListRuns(project.place).call(Progress.NONE))
                .filteredOn(run -> run.id().equals("orphan"))
                .singleElement()
                .satisfies(run -> assertThat(run.reason()).contains("leam run resume orphan"));

        new ResumeRun(project.place, "orphan").call(Progress.NONE);
        assertThat(project.await("orphan").state()).isEqualTo("COMPLETED");
        assertThat(Series.ofMetrics(project.place.run("orphan"))).isEqualTo(Series.ofMetrics(whole));
    }

    @Test
    void what_a_refused_launch_left_is_written_over_and_what_a_training_wrote_never() throws Exception {
        // given a launch whose document could not be saved
        project.write("runs/again", "a file where a folder must be");
        assertThatThrownBy(() -> project.launch("again")).isInstanceOf(LeamException.class);
        assertThat(project.place.run("again").resolve("plan.json")).exists();
        Files.delete(project.place.folder().resolve("runs/again"));

        // when there are metrics in the folder, then it is kept, and the message names it
        Path metrics = project.place.run("again").resolve("metrics.jsonl");
        Files.writeString(metrics, "{\"step\":1,\"loss\":2.5}\n");
        refuses(
                new Wishes("again", null, null, null),
                project.place.run("again").toString(),
                "--run");
        assertThat(metrics).hasContent("{\"step\":1,\"loss\":2.5}");

        // when there is nothing but the leftover, then the run is launched
        Files.delete(metrics);
        project.launch("again");
        assertThat(project.await("again").state()).isEqualTo("COMPLETED");
    }

    @Test
    void a_run_of_another_project_with_the_same_id_is_not_taken_for_ones_own() throws Exception {
        project.launch("twin");
        project.await("twin");
        var other = new Place(home.resolve("elsewhere"), project.environment);
        assertThat(project.queue().ofRun(other, "twin")).isEmpty();
        assertThat(project.queue().ofRun(project.place, "twin")).isPresent();
    }
}
