package eu.leam.workbench.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveTailTest {
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private CurveTail tail;
    private Path metrics;

    @TempDir
    private Path folder;

    @BeforeEach
    void open_a_project_with_one_run() throws IOException {
        Files.writeString(folder.resolve("leam.yaml"), "schema: 1\nname: Test\n");
        Path run = Files.createDirectories(folder.resolve(".leam/runs/r1"));
        metrics = run.resolve("events.out.tfevents.1.host.0");
        var environment = new Environment(clock(), "jana", "rechner", folder, Map.of());
        tail = new CurveTail(new Place(folder, environment));
    }

    @Test
    void tells_a_record_that_stays_cut_and_goes_on_when_the_rest_arrives() throws IOException, LeamException {
        // given a file that ends in the middle of its eleventh record
        byte[] all = events(12);
        int cut = all.length / 12 * 10 + 20;
        Files.write(metrics, Arrays.copyOf(all, cut));
        // when it is read
        assertThat(tail.poll()).containsExactly("r1");
        // then all before it is there, and nothing is told as long as the rest may be on its way
        assertThat(points()).isEqualTo(10);
        assertThat(tail.findings()).isEmpty();
        // when it stays so
        now = now.plusSeconds(4);
        tail.poll();
        // then it is told, with the place
        assertThat(tail.findings()).extracting(Finding::rule).containsExactly("curves.recordCut");
        assertThat(tail.findings().getFirst().message()).contains(String.valueOf(all.length / 12 * 10));
        // when the rest arrives
        Files.write(metrics, Arrays.copyOfRange(all, cut, all.length), StandardOpenOption.APPEND);
        tail.poll();
        // then it goes on where it was, and nothing is wrong any more
        assertThat(points()).isEqualTo(12);
        assertThat(tail.findings()).isEmpty();
    }

    @Test
    void broken_evidence_of_one_run_leaves_the_others_alone() throws IOException, LeamException {
        Files.write(metrics, events(3));
        Path other = Files.createDirectories(folder.resolve("runs/r2"));
        Files.writeString(other.resolve("run.yaml"), "schema: 1\n");
        Files.write(other.resolve("evidence.gz"), new byte[] {1, 2, 3});
        assertThat(tail.poll()).containsExactly("r1");
        assertThat(points()).isEqualTo(3);
    }

    @Test
    void evidence_without_bytes_is_no_finding() throws IOException, LeamException {
        Path other = Files.createDirectories(folder.resolve("runs/r2"));
        Files.writeString(other.resolve("run.yaml"), "schema: 1\n");
        Files.write(other.resolve("evidence.gz"), new byte[0]);
        tail.poll();
        assertThat(tail.findings()).isEmpty();
    }

    @Test
    void a_run_that_grew_while_something_else_failed_is_told_by_the_next_poll() throws IOException, LeamException {
        Path leam = folder.resolve("leam.yaml");
        Path away = Files.move(leam, folder.resolve("away.yaml"));
        Files.write(metrics, events(3));
        assertThatThrownBy(tail::poll).isInstanceOf(LeamException.class);

        Files.move(away, leam);

        assertThat(tail.poll()).containsExactly("r1");
    }

    private long points() {
        return tail.snapshot().runs().get("r1").curves().get("loss").points();
    }

    private static byte[] events(int steps) {
        var bytes = new EventBytes();
        for (int step = 1; step <= steps; step++) {
            bytes.scalar("loss", step, 1000 + step, 5f / step);
        }
        return bytes.all();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
