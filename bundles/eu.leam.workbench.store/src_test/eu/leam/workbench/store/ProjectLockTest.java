package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.store.ProjectLock.Mine;
import eu.leam.workbench.store.ProjectLock.Theirs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        var theirs = (Theirs) ProjectLock.acquire(temp, environment);
        assertThat(theirs.takeable()).isTrue();
        assertThat(theirs.nextStep()).contains("elsewhere", "take the project over");

        var mine = (Mine) ProjectLock.takeOver(temp, environment);

        assertThat(mine.former()).contains(theirs.holder());
        try (ProjectLock lock = mine.lock()) {
            assertThat(lock.isHeld()).isTrue();
        }
    }

    @Test
    void a_process_here_of_which_nobody_knows_when_it_started_is_believed_until_a_person_takes_over() throws Exception {
        heldBy("rechner", ProcessHandle.current().pid(), Instant.EPOCH);
        assertThat(((Theirs) ProjectLock.acquire(temp, environment)).takeable()).isTrue();

        var mine = (Mine) ProjectLock.takeOver(temp, environment);

        assertThat(mine.former()).map(LockHolder::user).contains("eva");
        mine.lock().close();
    }

    @Test
    void a_window_that_runs_on_this_machine_keeps_its_project() throws Exception {
        try (ProjectLock lock = ((Mine) ProjectLock.acquire(temp, environment)).lock()) {
            var theirs = (Theirs) ProjectLock.takeOver(temp, environment);

            assertThat(theirs.takeable()).isFalse();
            assertThat(theirs.nextStep()).isNotEmpty().doesNotContain("take the project over", "{");
            assertThat(lock.isHeld()).isTrue();
        }
    }

    @Test
    void nobody_takes_a_project_over_while_its_window_writes_and_nobody_writes_who_lost_it() throws Exception {
        ProjectLock mine = ((Mine) ProjectLock.acquire(temp, environment)).lock();
        var elsewhere =
                new Environment(environment.clock(), "eva", "elsewhere", environment.home(), environment.variables());
        CompletableFuture<Boolean> taken;
        try (RepositoryLock still = mine.still().orElseThrow()) {
            taken = CompletableFuture.supplyAsync(() -> takesOver(elsewhere));
            assertThatThrownBy(() -> taken.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(mine.isHeld()).isTrue();
        }
        assertThat(taken.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(mine.still()).isEmpty();
        try (var free = RepositoryLock.acquire(temp, Duration.ofMillis(100))) {
            assertThat(free).as("a refusal leaves nothing locked").isNotNull();
        }
    }

    private boolean takesOver(Environment elsewhere) {
        try {
            return ProjectLock.takeOver(temp, elsewhere) instanceof Mine;
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
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
