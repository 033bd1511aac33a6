package eu.leam.workbench.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
    private static final Estimate ESTIMATE = new Estimate(0.5, 0.1, 30);
    private static final Score SCORE = Made.score("de", ESTIMATE);

    @Test
    void lets_two_scores_of_one_scorer_pass() {
        assertThat(Comparability.refusal(SCORE, Made.score("de", new Estimate(0.7, 0.2, 30))))
                .isEmpty();
    }

    @Test
    void refuses_scores_of_two_scorers() {
        assertRefused(scored(new Scorer("other", "1", "abcdef0123456789", "harness 1.0")), "other 1");
        assertRefused(scored(new Scorer("scorer", "2", "abcdef0123456789", "harness 1.0")), "scorer 2");
        assertRefused(scored(new Scorer("scorer", "1", "99999999aaaa", "harness 1.0")), "99999999");
    }

    @Test
    void refuses_another_harness_version() {
        assertRefused(scored(new Scorer("scorer", "1", "abcdef0123456789", "harness 1.1")), "harness 1.1");
    }

    @Test
    void refuses_another_prompt_form() {
        assertRefused(Made.score("r1", "5-shot", "de", ESTIMATE, Made.SCORER), "5-shot");
    }

    @Test
    void refuses_another_revision_of_the_benchmark() {
        assertRefused(Made.score("r2", "none", "de", ESTIMATE, Made.SCORER), "r2");
    }

    private static Score scored(Scorer scorer) {
        return Made.score("r1", "none", "de", ESTIMATE, scorer);
    }

    private static void assertRefused(Score other, String named) {
        assertThat(Comparability.refusal(SCORE, other))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("bench", "de", named));
    }
}
