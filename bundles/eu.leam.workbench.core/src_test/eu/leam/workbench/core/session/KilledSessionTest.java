package eu.leam.workbench.core.session;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.core.edit.Editing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows as real processes beside this one: who may edit, and what is left when one is killed (SIGKILL). */
class KilledSessionTest {
    /** The journal must hold an edit this long after it was typed. */
    private static final long SAFE_AFTER_MILLISECONDS = 2_000;

    @TempDir
    Path temp;

    private EditedProject project;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void a_project() throws Exception {
        project = EditedProject.create(temp);
    }

    @AfterEach
    void end() throws Exception {
        for (Process process : started) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private Process window(long seed) throws IOException {
        Process window = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DoomedSession.class.getName(),
                        temp.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said(started.size()).toFile())
                .start();
        started.add(window);
        return window;
    }

    private Path said(int number) {
        return temp.resolve("said-" + number + ".txt");
    }

    /** What the window said first: whether it may edit. */
    private String first(Process window) throws Exception {
        Path said = said(started.indexOf(window));
        until(
                "the window opens",
                Duration.ofSeconds(60),
                () -> lines(said).size() > 1 || lines(said).toString().contains("theirs"));
        return lines(said).getFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session open() throws Exception {
        return Sessions.open(project.place.folder(), project.place.environment());
    }

    private static void until(String what, Duration longest, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void the_second_window_reads_only_says_who_holds_it_and_takes_over_when_the_first_is_killed() throws Exception {
        Process first = window(1);
        assertThat(first(first)).isEqualTo("mine");

        try (Session second = open()) {
            assertThat(second.readOnly()).contains("jana", "rechner", Long.toString(first.pid()));
            assertThat(second.editing()).isEmpty();
            assertThat(second.documents()).extracting(DocumentEntry::reference).contains(BALANCED);
            assertThat(second.text(BALANCED)).isEqualTo(TEXT);

            first.destroyForcibly().waitFor();

            until("the dead window's lock is taken over", Duration.ofSeconds(20), () -> second.readOnly()
                    .isEmpty());
            assertThat(second.editing()).isPresent();
        }
    }

    @Test
    void of_windows_that_open_at_once_exactly_one_may_edit() throws Exception {
        List<Process> windows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            windows.add(window(i));
        }
        int mine = 0;
        for (Process window : windows) {
            String said = first(window);
            assertThat(said).matches("mine|theirs .*");
            mine += said.equals("mine") ? 1 : 0;
        }
        assertThat(mine).isEqualTo(1);
    }

    @Test
    void killed_at_any_moment_a_window_leaves_every_edit_older_than_two_seconds_and_no_damage() throws Exception {
        int rounds = Boolean.getBoolean("leam.long") ? 20 : 2;
        long seed = Long.getLong("leam.seed", System.nanoTime());
        System.out.println("seed " + seed + " for " + rounds + " kills");
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            String where = "seed " + seed + ", round " + round;
            Process window = window(random.nextLong());
            assertThat(first(window)).as(where).isEqualTo("mine");

            Thread.sleep(random.nextInt(3_500));
            long killed = System.currentTimeMillis();
            window.destroyForcibly().waitFor();

            check(where, killed, lines(said(started.size() - 1)));
        }
    }

    private void check(String where, long killed, List<String> typed) throws Exception {
        long safe = 0;
        long last = 0;
        for (String line : typed) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[2].length() == 13) { // the last line may be cut
                last = Long.parseLong(words[1]);
                safe = Long.parseLong(words[2]) < killed - SAFE_AFTER_MILLISECONDS ? last : safe;
            }
        }
        assertThat(project.text(BALANCED)).as(where).isEqualTo(TEXT);
        try (Session session = open()) {
            assertThat(session.readOnly()).as(where).isEmpty();
            Editing editing = session.editing().orElseThrow();
            long found = 0;
            if (!editing.left().isEmpty()) {
                String text = editing.restore(BALANCED).text();
                found = Long.parseLong(text.replaceAll("(?s).*temperature: (\\d+).*", "$1"));
                assertThat(text).as(where).isEqualTo(TEXT.replace("temperature: 1", "temperature: " + found));
                editing.undo();
            }
            assertThat(found).as(where).isBetween(safe, last + 1);
        }
    }
}
