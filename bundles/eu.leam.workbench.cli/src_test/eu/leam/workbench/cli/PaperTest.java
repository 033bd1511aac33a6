package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {
    private final StringWriter out = new StringWriter();
    private final Paper paper = new Paper(new PrintWriter(out, true));

    record Outcome(
            double number, double missing, Double boxed, String absent, Path file, Instant at, List<Double> all) {}

    @Test
    void writes_what_is_no_number_and_what_is_missing_as_null() throws Exception {
        var outcome = new Outcome(
                1.5,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                null,
                Path.of("a", "b"),
                Instant.EPOCH,
                List.of(0.25, Double.NaN));
        paper.json(outcome);
        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("number").asDouble()).isEqualTo(1.5);
        assertThat(json.get("missing").isNull()).isTrue();
        assertThat(json.get("boxed").isNull()).isTrue();
        assertThat(json.get("absent").isNull()).isTrue();
        assertThat(json.path("file").asText()).isEqualTo(Path.of("a", "b").toString());
        assertThat(json.path("at").asText()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(json.path("all").get(0).asDouble()).isEqualTo(0.25);
        assertThat(json.path("all").get(1).isNull()).isTrue();
    }

    @Test
    void aligns_words_left_and_numbers_right() {
        paper.table("name|count", List.of(List.of("a", "7"), List.of("longer", "1234"), List.of("b", "–")));
        assertThat(out.toString().lines())
                .containsExactly("name    count", "a           7", "longer   1234", "b           –");
    }

    @Test
    void counts_a_sign_outside_the_basic_plane_as_one_column() {
        paper.table("x|y", List.of(List.of("😀", "1"), List.of("a", "2")));
        assertThat(out.toString().lines()).containsExactly("x  y", "😀  1", "a  2");
    }

    @Test
    void never_hands_control_characters_of_foreign_text_to_the_terminal() {
        paper.line("safe \u001b[31mred\u0007");
        paper.table("a", List.of(List.of("\u001b]0;title\u0007")));
        assertThat(out.toString())
                .doesNotContain("\u001b")
                .doesNotContain("\u0007")
                .contains("\uFFFD[31mred");
    }

    @Test
    void writes_nothing_on_a_paper_that_nobody_reads() {
        Paper.none().line("gone");
        assertThat(out.toString()).isEmpty();
    }
}
