package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskProbeTest {
    @TempDir
    private Path folder;

    @Test
    void sees_what_its_own_thread_reads_and_writes() throws IOException {
        try (DiskProbe probe = new DiskProbe()) {
            Path file = Files.writeString(folder.resolve("a.txt"), "text");
            assertThat(Files.readString(file)).isEqualTo("text");
            assertThat(probe.accesses()).anyMatch(access -> access.startsWith("jdk.FileWrite"));
            assertThat(probe.accesses()).anyMatch(access -> access.startsWith("jdk.FileRead"));
        }
    }
}
