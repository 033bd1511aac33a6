package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchRunTest {
    @TempDir
    private Path folder;

    @Test
    void says_so_where_there_is_nothing_to_watch() throws LeamException {
        var seen = watch(false, new ArrayList<>());
        assertThat(seen.lines()).isEmpty();
        assertThat(seen.findings()).extracting(Finding::rule).containsExactly("curves.noPoints");
        assertThat(seen.findings().getFirst().message()).contains(folder.toString());
    }

    @Test
    void follows_a_folder_in_which_no_run_has_begun_until_the_run_in_it_ends() throws Exception {
        List<WatchRun.Seen> heard = new ArrayList<>();
        Thread trainer = Thread.ofPlatform().start(this::train);
        var seen = watch(true, heard);
        trainer.join();
        assertThat(heard.getFirst().lines()).isEmpty();
        assertThat(seen.lines()).hasSize(1);
        assertThat(seen.lines().getFirst().points()).isEqualTo(2);
        assertThat(seen.lines().getFirst().state()).isEqualTo("completed");
        assertThat(seen.findings()).isEmpty();
    }

    private void train() {
        try {
            Thread.sleep(700);
            // Made whole beside the view of the watcher, then moved: it must not see the run half made.
            Path run = Files.createDirectories(folder.resolve(".made"));
            Files.writeString(run.resolve("status.json"), "{\"state\":\"completed\"}");
            Files.writeString(run.resolve("metrics.jsonl"), "{\"step\":1,\"loss\":2}\n{\"step\":2,\"loss\":1}\n");
            Files.move(run, folder.resolve("r1"));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private WatchRun.Seen watch(boolean follow, List<WatchRun.Seen> heard) throws LeamException {
        var environment = new Environment(Clock.systemUTC(), "jana", "rechner", folder, Map.of());
        return new WatchRun(environment, folder, follow, heard::add).call(Progress.NONE);
    }
}
