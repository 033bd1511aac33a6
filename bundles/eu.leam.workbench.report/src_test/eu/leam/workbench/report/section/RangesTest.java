package eu.leam.workbench.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangesTest {

    @Test
    void sentences_that_differ_in_numbers_alone_become_one_with_their_range() {
        assertThat(Ranges.of(Stream.of(
                        "bootstrap over 28 items, 10000 rounds",
                        "Wilson, n = 12",
                        "bootstrap over 14 items, 10000 rounds")))
                .containsExactly("bootstrap over 14–28 items, 10000 rounds", "Wilson, n = 12");
    }

    @Test
    void ranges_go_by_size_and_not_by_the_alphabet() {
        assertThat(Ranges.of(Stream.of("t, 9.5 degrees", "t, 452.1 degrees", "t, 27.0 degrees")))
                .containsExactly("t, 9.5–452.1 degrees");
    }

    @Test
    void a_sentence_without_numbers_stays_as_it_is() {
        assertThat(Ranges.of(Stream.of("exact", "exact"))).containsExactly("exact");
    }
}
