package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.store.ProjectLock.Mine;
import eu.leam.workbench.store.ProjectLock.Theirs;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLockTest {
    @TempDir
    Path temp;

    private Environment environment;

    @BeforeEach
    void frozen() {
        environment = TestProject.environment(temp, Map.of());
    }

    private void heldBy(String host, long process, Instant started) throws Exception {
        Path file = new ProjectFiles(temp).privateFolder().resolve("window.lock");
        Files.writeString(file, new LockHolder("eva", host, process, started, TestProject.NOW).text());
    }

    @Test
    void the_second_window_learns_who_holds_the_project() throws Exception {
        try (ProjectLock first = ((Mine) ProjectLock.acquire(temp, environment)).lock()) {
            var second = (Theirs) ProjectLock.acquire(temp, environment);

            assertThat(second.holder().user()).isEqualTo("jana");
            assertThat(second.message())
                    .contains(
                            "jana",
                            "rechner",
                            String.valueOf(ProcessHandle.current().pid()),
                            "2026-11-20T10:00:00Z")
                    .contains("read-only");
            assertThat(second.nextStep()).isNotEmpty();
            assertThat(ProjectLock.holder(temp, environment)).contains(second.holder());
            assertThat(first.isHeld()).isTrue();
        }
        assertThat(ProjectLock.holder(temp, environment)).isEmpty();
        try (ProjectLock next = ((Mine) ProjectLock.acquire(temp, environment)).lock()) {
            assertThat(next.isHeld()).isTrue();
        }
    }

    @Test
    void the_lock_of_a_dead_process_is_taken_over() throws Exception {
        Process child =
                new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version").start();
        child.waitFor();
        heldBy("rechner", child.pid(), TestProject.NOW);

        var mine = (Mine) ProjectLock.acquire(temp, environment);

        assertThat(mine.former()).map(LockHolder::user).contains("eva");
        mine.lock().close();
    }

    @Test
    void a_later_process_of_the_same_number_is_not_taken_for_the_holder() throws Exception {
        heldBy("rechner", ProcessHandle.current().pid(), Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(ProjectLock.acquire(temp, environment)).isInstanceOf(Mine.class);
    }

    @Test
    void a_window_on_another_machine_is_believed_until_a_person_takes_over() throws Exception {
        heldBy("elsewhere", 1, TestProject.NOW);
        assertThat(ProjectLock.acquire(temp, environment)).isInstanceOf(Theirs.class);

        try (ProjectLock lock = ProjectLock.takeOver(temp, environment)) {
            assertThat(lock.isHeld()).isTrue();
        }
    }

    @Test
    void the_next_step_names_the_lock_file_whose_deletion_lets_the_project_go() throws Exception {
        heldBy("elsewhere", 1, TestProject.NOW);
        Path file = temp.resolve(".leam/window.lock").toAbsolutePath();

        var theirs = (Theirs) ProjectLock.acquire(temp, environment);

        assertThat(theirs.nextStep())
                .contains(file.toString(), "elsewhere")
                .doesNotContain("take the project over", "{");
        Files.delete(file);
        try (ProjectLock lock = ((Mine) ProjectLock.acquire(temp, environment)).lock()) {
            assertThat(lock.isHeld()).isTrue();
        }
    }

    @Test
    void the_next_step_names_the_lock_file_in_german_too() throws Exception {
        var german = new Properties();
        try (Reader reader = new InputStreamReader(
                ProjectLock.class.getResourceAsStream("messages_de.properties"), StandardCharsets.UTF_8)) {
            german.load(reader);
        }

        assertThat(german.getProperty("Lock_heldNext")).contains("löschen Sie die Datei {0}", "Rechner {1}");
    }

    @Test
    void closing_does_not_free_a_lock_that_another_took_over() throws Exception {
        ProjectLock mine = ((Mine) ProjectLock.acquire(temp, environment)).lock();
        heldBy("elsewhere", 1, TestProject.NOW);

        assertThat(mine.isHeld()).isFalse();
        mine.close();

        assertThat(ProjectLock.holder(temp, environment)).map(LockHolder::user).contains("eva");
    }

    @Test
    void a_lock_file_that_is_none_holds_nothing() throws Exception {
        Files.writeString(new ProjectFiles(temp).privateFolder().resolve("window.lock"), "garbage");

        assertThat(ProjectLock.acquire(temp, environment)).isInstanceOf(Mine.class);
    }

    @Test
    void a_window_does_not_keep_the_command_line_from_saving() throws Exception {
        try (TestProject project = TestProject.create(temp);
                ProjectLock window = ((Mine) ProjectLock.acquire(project.folder, environment)).lock()) {
            assertThat(project.saved(TestProject.BALANCED, TestProject.mixture(1))
                            .notes())
                    .isEmpty();
            assertThat(window.isHeld()).isTrue();
        }
    }

    @Test
    void the_short_lock_waits_for_another_thread_and_gives_up_in_time() throws Exception {
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        Thread other = Thread.ofPlatform().start(() -> {
            try (var lock = RepositoryLock.acquire(temp, Duration.ofSeconds(5))) {
                held.countDown();
                done.await();
            } catch (StoreException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        held.await();

        assertThatThrownBy(() -> RepositoryLock.acquire(temp, Duration.ofMillis(100)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.nextStep()).isNotEmpty());
        done.countDown();
        other.join();
        try (var lock = RepositoryLock.acquire(temp, Duration.ofSeconds(5));
                var again = RepositoryLock.acquire(temp, Duration.ofSeconds(5))) {
            assertThat(again).isNotSameAs(lock);
        }
    }
}
