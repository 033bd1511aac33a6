package eu.leam.workbench.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeoverProjectTest {
    @TempDir
    Path temp;

    private EditedProject project;

    @BeforeEach
    void a_project() throws Exception {
        project = EditedProject.create(temp);
    }

    private Session open() throws Exception {
        return Sessions.open(project.place.folder(), project.place.environment());
    }

    private TakeoverProject.Taken takeOver() throws Exception {
        return new TakeoverProject(project.place).call(Progress.NONE);
    }

    private static void until(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void a_lock_from_another_machine_is_taken_away_and_the_window_that_waits_may_edit() throws Exception {
        Files.writeString(
                project.place.folder().resolve(".leam/window.lock"),
                "eva\nelsewhere\n4711\n2026-01-01T00:00:00Z\n2026-01-01T00:00:01Z\n");
        var eva = new ProjectHolder("eva", "elsewhere", 4711, Instant.parse("2026-01-01T00:00:01Z"));
        try (Session session = open()) {
            assertThat(session.takeable()).contains(eva);
            assertThat(session.readOnly()).contains("eva", "elsewhere", "take the project over");

            TakeoverProject.Taken taken = takeOver();

            assertThat(taken).isEqualTo(new TakeoverProject.Taken(project.place.folder(), eva));
            until("it may edit", () -> session.editing().isPresent());
            assertThat(session.takeable()).isEmpty();
            assertThat(session.readOnly()).isEmpty();
        }
    }

    @Test
    void a_window_on_another_machine_that_still_runs_becomes_read_only_and_does_not_take_it_back() throws Exception {
        try (Session session = open()) {
            new TakeoverProject(project.from("elsewhere")).call(Progress.NONE);

            until("it is told", () -> !session.readOnly().isEmpty());
            assertThat(session.takeable()).isEmpty();
            assertThat(project.place.folder().resolve(".leam/window.lock")).doesNotExist();
        }
    }

    @Test
    void a_window_that_runs_on_this_machine_is_left_its_project() throws Exception {
        try (Session session = open()) {
            assertThatThrownBy(this::takeOver).isInstanceOfSatisfying(DeedException.class, e -> {
                assertThat(e.getMessage())
                        .contains(
                                "this computer",
                                "jana",
                                String.valueOf(ProcessHandle.current().pid()));
                assertThat(e.nextStep()).contains("Close that window");
            });
            try (Session second = open()) {
                assertThat(second.readOnly()).isNotEmpty().doesNotContain("take the project over");
                assertThat(second.takeable()).isEmpty();
            }
            assertThat(session.readOnly()).isEmpty();
        }
    }

    @Test
    void a_project_that_nobody_holds_is_refused() {
        assertThatThrownBy(this::takeOver).isInstanceOfSatisfying(DeedException.class, e -> assertThat(e.nextStep())
                .isNotEmpty());
        assertThat(project.place.folder().resolve(".leam/window.lock")).doesNotExist();
    }
}
