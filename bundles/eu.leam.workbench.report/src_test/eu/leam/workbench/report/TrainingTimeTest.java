package eu.leam.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTimeTest {

    @Test
    void a_run_takes_from_start_to_end_of_its_stretches_without_the_wait_between() {
        Outcome run = of("10:00:00", "10:00:02.5", "10:01:00", "10:02:30");

        assertThat(seconds(run)).isCloseTo(92.5, within(1e-9));
    }

    @Test
    void what_goes_side_by_side_counts_once() {
        Outcome first = of("10:00:00", "10:01:30");
        Outcome beside = of("10:00:30", "10:01:00");
        Outcome after = of("10:01:20", "10:02:00");
        Outcome later = of("10:05:00", "10:05:10");

        assertThat(seconds(first, beside, after, later)).isCloseTo(130, within(1e-9));
        assertThat(seconds(later, after, first, beside)).isCloseTo(130, within(1e-9));
    }

    @Test
    void an_unknown_start_or_end_makes_the_time_unknown() {
        Outcome known = of("10:00:00", "10:01:00");
        Outcome open = of("10:00:00", "10:01:00");
        open.getSegments().getFirst().setEnded("");
        Outcome unset = of("10:00:00", "10:01:00");
        unset.getSegments().getFirst().setStarted(null);

        assertThat(seconds(known, open)).isNaN();
        assertThat(seconds(unset)).isNaN();
        assertThat(seconds(known, of())).isNaN();
        assertThat(seconds(of("10:01:00", "10:00:00"))).isNaN();
        assertThat(seconds()).isNaN();
    }

    private static double seconds(Outcome... outcomes) {
        return new TrainingTime(List.of(outcomes)).seconds();
    }

    private static Outcome of(String... times) {
        Outcome outcome = LeamFactory.eINSTANCE.createOutcome();
        for (int i = 0; i < times.length; i += 2) {
            var segment = LeamFactory.eINSTANCE.createSegment();
            segment.setStarted("2026-11-25T" + times[i] + "Z");
            segment.setEnded("2026-11-25T" + times[i + 1] + "Z");
            outcome.getSegments().add(segment);
        }
        return outcome;
    }
}
