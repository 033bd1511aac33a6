package eu.leam.workbench.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Interval;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = new Words(Locale.ENGLISH);
    private final Words german = new Words(Locale.GERMANY);

    @Test
    void numbers_have_the_signs_of_the_language() {
        assertThat(english.estimate(new Estimate(3.9618, 0.0412, 30), 3)).isEqualTo("3.962\u202f±\u20090.041");
        assertThat(german.estimate(new Estimate(3.9618, Double.NaN, 1), 3)).isEqualTo("3,962");
        assertThat(english.interval(new Interval(-0.04, 0.1, 0.95, ""), 2)).isEqualTo("[−0.04,\u20090.10]");
        assertThat(german.interval(new Interval(-0.04, 0.1, 0.95, ""), 2)).isEqualTo("[−0,04;\u20090,10]");
        assertThat(german.interval(null, 2)).isEmpty();
    }

    @Test
    void a_difference_has_a_sign_unless_it_rounds_to_nothing() {
        assertThat(english.signed(0.0312, 3)).isEqualTo("+0.031");
        assertThat(english.signed(-0.0312, 3)).isEqualTo("−0.031");
        assertThat(english.signed(-0.0004, 3)).isEqualTo("0.000");
        assertThat(english.signed(Double.NaN, 3)).isEqualTo("–");
    }

    @Test
    void missing_and_endless_values_are_no_numbers() {
        assertThat(english.fixed(Double.NaN, 2)).isEqualTo("–");
        assertThat(english.fixed(Double.POSITIVE_INFINITY, 2)).isEqualTo("∞");
        assertThat(english.duration(Double.NaN)).isEqualTo("–");
    }

    @Test
    void durations_and_times_are_short() {
        assertThat(english.duration(7.26)).isEqualTo("7.3\u202fs");
        assertThat(english.duration(77.4)).isEqualTo("77\u202fs");
        assertThat(english.duration(161)).isEqualTo("2\u202fmin 41\u202fs");
        assertThat(english.duration(7260)).isEqualTo("2\u202fh 1\u202fmin");
        assertThat(english.time("2026-11-24T15:21:07.123Z")).isEqualTo("2026-11-24 15:21\u202fUTC");
        assertThat(english.time("yesterday")).isEqualTo("yesterday");
    }

    @Test
    void languages_have_names() {
        assertThat(english.languageName("hsb")).isEqualTo("Upper Sorbian");
        assertThat(german.languageName("mt")).isEqualTo("Maltesisch");
        assertThat(english.languageName("")).isEqualTo("All");
    }

    @Test
    void another_language_reads_english_words() {
        assertThat(new Words(Locale.FRENCH).of("Gate_passed")).isEqualTo("passed");
        assertThat(new Words(Locale.FRENCH).language()).isEqualTo("en");
        assertThatThrownBy(() -> english.of("Nothing_here")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void text_is_made_fit_for_a_page() {
        assertThat(PlainText.of("plain\n\ttext ‡ 𝄞 שלום")).isEqualTo("plain\n\ttext ‡ 𝄞 שלום");
        assertThat(PlainText.of("a\u0000b\u001Bc\u0085d\u202Ee\u2066f")).isEqualTo("a�b�c�d�e�f");
        assertThat(PlainText.of("a\uD834")).isEqualTo("a�");
        assertThat(PlainText.of("\uDD1Ea")).isEqualTo("�a");
        assertThat(PlainText.of("𝄞".repeat(5000)))
                .hasSize(PlainText.LONGEST + 1)
                .endsWith("𝄞…");
    }
}
