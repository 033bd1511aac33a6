package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.model.Continued;
import eu.leam.workbench.core.model.ModelServer;
import eu.leam.workbench.core.model.Sampling;
import eu.leam.workbench.core.model.TryModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A version that a real run made is tried in a real process of its own. */
@EnabledOnOs(OS.LINUX)
class TriedModelTest {
    private static final String MODEL = "leam-1/tried";

    @TempDir
    Path home;

    @BeforeEach
    void somebody_has_an_identity() throws Exception {
        Files.writeString(home.resolve(".gitconfig"), "[user]\n\tname = Jana\n\temail = jana@example.org\n");
    }

    @Test
    void streams_what_the_model_writes_stops_when_asked_and_leaves_no_process_behind() throws Exception {
        try (var project = new SmallProject(home)) {
            project.launch("tried");
            project.await("tried");
            new RecordRun(project.place, "tried").call(Progress.NONE);
            try (var server = new ModelServer()) {
                // the same seed gives the same text, in the pieces that were heard, from one process
                List<String> pieces = new ArrayList<>();
                Continued first = attempt(project, server, 80, 7, pieces, Progress.NONE);
                assertThat(String.join("", pieces)).isEqualTo(first.text());
                assertThat(pieces).hasSizeGreaterThan(5);
                assertThat(first.bytes()).isBetween(1, 80);
                assertThat(first.document()).as("it held its text to be over").isEqualTo(first.bytes() < 80);
                assertThat(first.parameters()).isPositive();
                long process = served().getFirst();
                assertThat(attempt(project, server, 80, 7, pieces, Progress.NONE))
                        .isEqualTo(first);
                assertThat(served()).containsExactly(process);

                // a cancel ends the writing and keeps the process
                List<String> few = new ArrayList<>();
                assertThatThrownBy(() -> attempt(project, server, Sampling.MOST_BYTES, 7, few, after(few, 5)))
                        .isInstanceOf(CancellationException.class);
                assertThat(few).hasSizeLessThan(100);
                assertThat(attempt(project, server, 80, 7, pieces, Progress.NONE))
                        .isEqualTo(first);
                assertThat(served()).containsExactly(process);

                refusals(project, server);
            }
            SmallProject.until("the process has left", () -> served().isEmpty());
        }
    }

    private static void refusals(SmallProject project, ModelServer server) throws Exception {
        assertThatThrownBy(() -> attempt(project, server, 0, 1, new ArrayList<>(), Progress.NONE))
                .isInstanceOf(DeedException.class);
        try (Stream<Path> files = Files.walk(project.place.run("tried").resolve("checkpoints"))) {
            for (Path weights :
                    files.filter(file -> file.endsWith(CheckpointFiles.WEIGHTS)).toList()) {
                Files.delete(weights);
            }
        }
        assertThatThrownBy(() -> attempt(project, server, 10, 1, new ArrayList<>(), Progress.NONE))
                .isInstanceOf(DeedException.class)
                .hasMessageContaining("not on this machine");
    }

    private static Continued attempt(
            SmallProject project, ModelServer server, int bytes, long seed, List<String> pieces, Progress progress)
            throws Exception {
        var sampling = new Sampling("word4 ", bytes, 0.8, seed);
        return new TryModel(project.place, MODEL, sampling, server, pieces::add).call(progress);
    }

    /** Asks to stop once so many pieces were heard. */
    private static Progress after(List<String> pieces, int count) {
        return new Progress() {
            @Override
            public void stage(String name, long total, String unit) {}

            @Override
            public void worked(long done, String note) {}

            @Override
            public boolean cancelled() {
                return pieces.size() >= count;
            }
        };
    }

    /** Processes that serve a model and were started from here. */
    private static List<Long> served() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains("trainer.Main\0serve\0"))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException ignored) { // it has just ended
            return "";
        }
    }
}
