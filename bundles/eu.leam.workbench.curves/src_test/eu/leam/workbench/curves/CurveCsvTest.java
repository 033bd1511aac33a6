package eu.leam.workbench.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveCsvTest {

    private static CurveSnapshot snapshot(double clock) {
        CurveStore store = CurveStore.inMemory();
        CurveWriter writer = store.writer("a,b");
        for (int i = 0; i < 600; i++) {
            writer.append("loss", i, i * 64L, clock + i, i == 3 ? Double.NaN : 1.0 / (i + 3));
            writer.append("tokens_per_second", i, i * 64L, clock + i, clock / (i + 1));
        }
        writer.publish(RunStatus.COMPLETED, Instant.EPOCH);
        return store.snapshot();
    }

    @Test
    void writes_every_point_with_all_its_bits() throws IOException {
        StringBuilder out = new StringBuilder();

        CurveCsv.write(snapshot(100), List.of("a,b"), List.of(), false, out);

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(1 + 2 * 600);
        assertThat(lines.getFirst()).isEqualTo("run,metric,step,tokens,time,value,minimum,maximum,points");
        assertThat(lines.get(1))
                .isEqualTo("\"a,b\",loss,0,0,100.0,0.3333333333333333,0.3333333333333333,0.3333333333333333,1");
        assertThat(lines.get(4)).isEqualTo("\"a,b\",loss,3,192,103.0,NaN,NaN,NaN,1");
    }

    @Test
    void the_deterministic_form_leaves_out_what_tells_of_the_machine() throws IOException {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();

        CurveCsv.write(snapshot(100), List.of("a,b"), List.of(), true, one);
        CurveCsv.write(snapshot(999), List.of("a,b"), List.of(), true, other);

        assertThat(one.toString()).isEqualTo(other.toString()).doesNotContain("tokens_per_second");
        assertThat(one.toString().lines()).hasSize(601);
    }
}
