package eu.leam.workbench.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.report.RunReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheredRunTest {

    @Test
    void a_run_that_crashed_and_was_started_again_says_how_many_stretches_it_took_and_how_they_ended() {
        assertThat(of(RunState.FAILED, RunState.COMPLETED).restart()).hasValueSatisfying(text -> assertThat(text)
                .contains("balanced-s1", "2", "FAILED, COMPLETED", ".leam/runs/balanced-s1"));
    }

    @Test
    void a_run_of_one_stretch_has_nothing_to_tell() {
        assertThat(of(RunState.COMPLETED).restart()).isEmpty();
        assertThat(of().restart()).isEmpty();
    }

    private static GatheredRun of(RunState... states) {
        Outcome outcome = LeamFactory.eINSTANCE.createOutcome();
        for (RunState state : states) {
            var segment = LeamFactory.eINSTANCE.createSegment();
            segment.setState(state);
            outcome.getSegments().add(segment);
        }
        var report = new RunReport(LeamFactory.eINSTANCE.createRun(), outcome, 1, 1, 1, Double.NaN, List.of());
        return new GatheredRun("balanced-s1", report, null);
    }
}
