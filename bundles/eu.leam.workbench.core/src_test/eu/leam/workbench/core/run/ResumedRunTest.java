package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.document.Segment;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that were stopped go on, and what is recorded of a run is made whole after a kill or a merge. */
@EnabledOnOs(OS.LINUX)
class ResumedRunTest {
    @TempDir
    Path home;

    @BeforeEach
    void somebody_has_an_identity() throws Exception {
        Files.writeString(home.resolve(".gitconfig"), "[user]\n\tname = Jana\n\temail = jana@example.org\n");
    }

    @Test
    void a_stopped_run_goes_on_though_an_open_window_has_recorded_it_and_writes_what_an_undisturbed_one_writes()
            throws Exception {
        try (var project = new SmallProject(home)) {
            // given an undisturbed run, and one that is stopped while a window is open
            Path calm = project.launch("calm");
            project.await("calm");
            Path stopped = project.launch("stopped");
            try (Session window = Sessions.open(project.place.folder(), project.environment)) {
                SmallProject.until("steps", () -> SmallProject.lines(stopped) > 60);
                new StopRun(project.place, "stopped").call(Progress.NONE);
                project.await("stopped");
                SmallProject.until("the window has recorded it", () -> Project.open(project.place)
                        .has(new Ref(Kind.OUTCOME, "stopped")));
                assertThat(outcome(project).getState()).isEqualTo(RunState.CANCELLED);

                // when it is resumed
                new ResumeRun(project.place, "stopped").call(Progress.NONE);
                assertThat(project.await("stopped").state()).isEqualTo("COMPLETED");
                SmallProject.until(
                        "the window has recorded the new end",
                        () -> outcome(project).getState() == RunState.COMPLETED);
                assertThat(window.runs()).isNotEmpty();
            }

            // then nothing tells that it was stopped but its segments
            assertThat(Series.ofMetrics(stopped)).isEqualTo(Series.ofMetrics(calm));
            assertThat(outcome(project).getSegments())
                    .extracting(Segment::getState)
                    .containsExactly(RunState.CANCELLED, RunState.COMPLETED);
            assertThat(new RecordRun(project.place, "stopped")
                            .call(Progress.NONE)
                            .model())
                    .isEqualTo("leam-1/stopped");
            assertThatThrownBy(() -> new ResumeRun(project.place, "stopped").call(Progress.NONE))
                    .isInstanceOf(DeedException.class);
        }
    }

    @Test
    void a_record_that_was_cut_short_is_made_whole_and_one_that_a_merge_kept_back_is_committed_after_it()
            throws Exception {
        try (var project = new SmallProject(home)) {
            project.launch("stopped");
            project.await("stopped");
            Path merging = project.place.folder().resolve(".git/MERGE_HEAD");
            Files.writeString(merging, Project.open(project.place).head() + "\n");
            var record = new RecordRun(project.place, "stopped");

            // during a merge it is written, and told that it is not committed
            assertThat(record.call(Progress.NONE).note()).isNotEmpty();
            assertThat(Project.open(project.place).isCommitted(path("evidence.gz")))
                    .isFalse();

            // after it, what a kill left out comes back, and all is committed
            Files.delete(merging);
            Files.delete(project.place.folder().resolve(path("evidence.gz")));
            Files.delete(project.place.folder().resolve("models/leam-1/stopped.yaml"));
            var recorded = record.call(Progress.NONE);
            assertThat(recorded.note()).isEmpty();
            assertThat(recorded.commit()).isNotEmpty();
            for (String file : new String[] {path("outcome.yaml"), path("evidence.gz"), "models/leam-1/stopped.yaml"}) {
                assertThat(Project.open(project.place).isCommitted(file))
                        .as(file)
                        .isTrue();
            }

            // and then there is nothing left to do
            assertThat(record.call(Progress.NONE).commit()).isEmpty();
        }
    }

    private static String path(String file) {
        return "runs/stopped/" + file;
    }

    private static Outcome outcome(SmallProject project) throws Exception {
        return Project.open(project.place).load(Kind.OUTCOME, "stopped", Outcome.class);
    }
}
