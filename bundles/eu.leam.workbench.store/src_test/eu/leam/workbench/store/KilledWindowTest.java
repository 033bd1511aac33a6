package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is killed (SIGKILL) in the middle of its edits, as a real process. */
class KilledWindowTest {
    @TempDir
    Path temp;

    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    private Process window(String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                java.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DoomedWindow.class.getName(),
                temp.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said().toFile())
                .start();
    }

    private Path said() {
        return temp.resolve("said.txt");
    }

    /** Waits until the window has said that so many edits are on the disk. */
    private void awaitEdits(Process window, int count) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.readAllLines(said()).size() < count) {
            assertThat(window.isAlive() && System.nanoTime() < end)
                    .as("the window edits")
                    .isTrue();
            Thread.sleep(20);
        }
    }

    /** Kills the window; answers the last edit that it said was on the disk. */
    private int kill(Process window) throws IOException, InterruptedException {
        window.destroyForcibly();
        assertThat(window.waitFor(10, TimeUnit.SECONDS)).isTrue();
        String all = Files.readString(said());
        return (int) all.chars().filter(c -> c == '\n').count() - 1;
    }

    @Test
    void loses_no_edit_that_was_noted_and_no_lock_stays_behind() throws Exception {
        Environment environment = TestProject.environment(temp, Map.of());
        Process window = window("with the repository lock");

        awaitEdits(window, 25);
        int noted = kill(window);

        var mine = (ProjectLock.Mine) ProjectLock.acquire(temp, environment);
        assertThat(mine.former()).map(LockHolder::process).contains(window.pid());
        RepositoryLock.acquire(temp, Duration.ofSeconds(1)).close();
        try (EditJournal journal = EditJournal.open(temp, environment)) {
            assertThat(journal.unsaved()).singleElement().satisfies(edit -> {
                String number = edit.text().lines().findFirst().orElseThrow().replace("temperature: ", "");
                assertThat(Integer.parseInt(number)).isBetween(noted, noted + 1);
            });
        }
        mine.lock().close();
    }

    @Test
    void is_seen_as_the_holder_while_it_lives() throws Exception {
        Process window = window();
        try {
            awaitEdits(window, 1);

            var theirs = (ProjectLock.Theirs) ProjectLock.acquire(temp, TestProject.environment(temp, Map.of()));

            assertThat(theirs.holder().process()).isEqualTo(window.pid());
        } finally {
            window.destroyForcibly().waitFor();
        }
    }
}
