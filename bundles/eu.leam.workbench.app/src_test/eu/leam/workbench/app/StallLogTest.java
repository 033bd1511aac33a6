package eu.leam.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.monitoring.StackSample;
import org.eclipse.ui.monitoring.UiFreezeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StallLogTest {
    @TempDir
    private Path folder;

    private static UiFreezeEvent stall(long duration, boolean running) {
        long id = Thread.currentThread().threadId();
        ThreadInfo[] threads = ManagementFactory.getThreadMXBean().getThreadInfo(new long[] {id}, 50);
        return new UiFreezeEvent(
                1_000, duration, new StackSample[] {new StackSample(1_010, threads)}, running, false, false);
    }

    @Test
    void each_stall_is_written_with_its_length_and_its_stack() throws Exception {
        Path file = folder.resolve("state/stalls.log");
        var log = new StallLog(file);
        log.log(stall(61, false));
        log.log(stall(130, false));
        assertThat(Files.readString(file)).contains("1970-01-01T00:00:01Z 61 ms", "130 ms", "StallLogTest");
    }

    @Test
    void a_stall_that_still_goes_on_is_written_once_it_is_over() {
        Path file = folder.resolve("stalls.log");
        new StallLog(file).log(stall(5_000, true));
        assertThat(file).doesNotExist();
    }

    @Test
    void the_file_stays_small() throws Exception {
        Path file = folder.resolve("stalls.log");
        Files.write(file, new byte[(1 << 20) + 1]);
        new StallLog(file).log(stall(70, false));
        assertThat(Files.size(file)).isLessThan(100_000);
        assertThat(Files.size(folder.resolve("stalls.old.log"))).isGreaterThan(1 << 20);
    }
}
