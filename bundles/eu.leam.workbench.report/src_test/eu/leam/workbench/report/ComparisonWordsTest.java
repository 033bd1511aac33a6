package eu.leam.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.score.Comparison;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {
    private static final String JUDGES = "is no evidence that the mixture made it";

    @Test
    void seeds_of_an_own_experiment_say_what_luck_can_do() {
        assertThat(page(true, Locale.ENGLISH))
                .contains("what luck can do", JUDGES)
                .doesNotContain("another experiment");
    }

    @Test
    void seeds_of_another_experiment_are_named_for_information_alone() {
        assertThat(page(false, Locale.ENGLISH))
                .contains("leam-1/balanced-s1", "leam-1/balanced-s2", "two seeds of another experiment")
                .doesNotContain("what luck can do", JUDGES);
        assertThat(page(false, Locale.GERMAN)).contains("zwei Startwerte eines anderen Experiments");
    }

    private static String page(boolean ownSeeds, Locale locale) {
        Comparison plain = SampleScores.comparison();
        var comparison = new Comparison(
                plain.first(),
                plain.second(),
                plain.seedPair(),
                ownSeeds,
                plain.differences(),
                plain.refused(),
                plain.covers(),
                plain.coversNot());
        return new ReportWriter(locale).html(new ComparisonReport(comparison, List.of(), Samples.provenance()));
    }
}
