package eu.leam.workbench.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.score.Evaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestEvaluationsTest {

    @Test
    void the_newest_is_newest_by_time_and_not_by_letters() {
        Evaluation whole = evaluation("2026-01-01T00:00:02Z");
        Evaluation later = evaluation("2026-01-01T00:00:02.627Z");

        assertThat(LatestEvaluations.of(List.of(whole, later))).containsExactly(later);
        assertThat(LatestEvaluations.of(List.of(later, whole))).containsExactly(later);
    }

    private static Evaluation evaluation(String time) {
        return new Evaluation("leam-1/a", "", "held-out", time, List.of(), null, null, List.of());
    }
}
