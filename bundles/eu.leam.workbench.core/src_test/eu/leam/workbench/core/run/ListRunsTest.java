package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.session.RunInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListRunsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_run_whose_document_cannot_be_read_does_not_hide_the_others() throws IOException, LeamException {
        write("leam.yaml", "schema: 1\nname: Test\n");
        write("runs/broken/run.yaml", "schema: [1\n");
        write("runs/broken/outcome.yaml", "schema: 1\nstate: COMPLETED\n");
        write("runs/good/run.yaml", "schema: 1\nexperiment: balanced\nlaunched: \"2026-11-19T10:00:00Z\"\n");
        write("runs/good/outcome.yaml", "schema: 1\nstate: COMPLETED\nsteps: 7 steps\nreason: Trained 10 tokens.\n");
        List<RunInfo> runs = new ListRuns(place()).call(Progress.NONE);
        assertThat(runs).extracting(RunInfo::id).containsExactly("good", "broken");
        assertThat(runs.get(0).state()).isEqualTo("COMPLETED");
        assertThat(runs.get(0).reason()).isEmpty();
        assertThat(runs.get(1).state()).isEmpty();
        assertThat(runs.get(1).reason()).contains("runs/broken");
    }

    @Test
    void runs_take_their_colours_in_the_order_of_their_launch() throws IOException, LeamException {
        write("leam.yaml", "schema: 1\nname: Test\n");
        write("runs/a/run.yaml", "schema: 1\nlaunched: \"2026-11-19T10:00:00.5Z\"\n");
        write("runs/b/run.yaml", "schema: 1\nlaunched: \"2026-11-19T10:00:00Z\"\n");
        write("runs/c/run.yaml", "schema: 1\n");
        assertThat(ProjectCurves.launchOrder(place())).containsExactly("b", "a", "c");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Place place() {
        return new Place(folder, new Environment(CLOCK, "jana", "rechner", folder, Map.of()));
    }
}
