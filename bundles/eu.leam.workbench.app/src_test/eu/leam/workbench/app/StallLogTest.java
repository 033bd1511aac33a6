package eu.leam.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StallLogTest {
    @TempDir
    private Path folder;

    private static StallWatch.Stall stall(long ms) {
        return new StallWatch.Stall(
                Instant.ofEpochSecond(1), Duration.ofMillis(ms), List.of(new Throwable().getStackTrace()));
    }

    @Test
    void each_stall_is_written_with_its_length_and_its_stack() throws Exception {
        Path file = folder.resolve("state/stalls.log");
        var log = new StallLog(file);
        log.accept(stall(61));
        log.accept(stall(130));
        assertThat(Files.readString(file)).contains("1970-01-01T00:00:01Z 61 ms", "130 ms", "StallLogTest");
    }

    @Test
    void the_file_stays_small() throws Exception {
        Path file = folder.resolve("stalls.log");
        Files.write(file, new byte[(1 << 20) + 1]);
        new StallLog(file).accept(stall(70));
        assertThat(Files.size(file)).isLessThan(100_000);
        assertThat(Files.size(folder.resolve("stalls.old.log"))).isGreaterThan(1 << 20);
    }
}
