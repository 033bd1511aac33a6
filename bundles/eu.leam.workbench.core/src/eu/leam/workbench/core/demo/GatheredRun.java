package eu.leam.workbench.core.demo;

import eu.leam.workbench.core.Messages;
import eu.leam.workbench.model.document.Segment;
import eu.leam.workbench.report.RunReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A run with what a demo tells of it.
 *
 * @param run id of the run
 * @param report for people
 * @param model for comparing two demos
 */
record GatheredRun(String run, RunReport report, DemoOutcome.Model model) {

    /** A sentence when it took more than one stretch, with how each ended: a queue that starts it again must not hide a crash. */
    Optional<String> restart() {
        List<Segment> segments = report.outcome().getSegments();
        if (segments.size() < 2) {
            return Optional.empty();
        }
        String states = segments.stream()
                .map(segment -> segment.getState().getLiteral())
                .collect(Collectors.joining(", "));
        return Optional.of(Messages.format(Messages.Demo_restarted, run, segments.size(), states));
    }
}
