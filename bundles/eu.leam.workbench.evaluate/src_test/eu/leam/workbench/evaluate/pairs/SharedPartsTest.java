package eu.leam.workbench.evaluate.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedPartsTest {

    @Test
    void cuts_between_words_so_that_no_letter_of_the_term_counts_as_shared() {
        var parts = SharedParts.of("The woman slept.", "The man slept.");

        assertThat(parts).isEqualTo(new SharedParts("The ", "woman", "man", " slept."));
    }

    @Test
    void gives_offsets_in_bytes_of_utf_8() {
        String first = "Die größere Tür blieb zu.";
        String second = "Die ältere Tür blieb zu.";
        var parts = SharedParts.of(first, second);

        assertThat(tail(first, parts.firstFrom())).isEqualTo(" Tür blieb zu.");
        assertThat(tail(second, parts.secondFrom())).isEqualTo(" Tür blieb zu.");
        assertThat(parts.suffixBytes()).isEqualTo(" Tür blieb zu.".getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void never_cuts_within_a_letter_of_several_units() {
        var parts = SharedParts.of("A \uD835\uDC9C b.", "A \uD835\uDC9E b.");

        assertThat(parts).isEqualTo(new SharedParts("A ", "\uD835\uDC9C", "\uD835\uDC9E", " b."));
    }

    @Test
    void begins_with_nothing_where_the_first_words_differ() {
        var parts = SharedParts.of("She stayed at home.", "He stayed at home.");

        assertThat(parts.prefix()).isEmpty();
        assertThat(parts.firstFrom()).isEqualTo(3);
        assertThat(parts.secondFrom()).isEqualTo(2);
    }

    @Test
    void equal_sentences_have_no_term() {
        assertThat(SharedParts.of("Same.", "Same.")).isEqualTo(new SharedParts("Same.", "", "", ""));
    }

    private static String tail(String text, int from) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }
}
