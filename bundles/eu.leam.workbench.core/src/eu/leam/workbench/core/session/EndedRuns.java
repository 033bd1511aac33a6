package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.run.RecordRun;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records runs that have ended, those that ended while nobody looked, too; what fails is told and tried again a minute later. */
final class EndedRuns {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private record Failure(Finding finding, Instant at) {}

    private final Place place;
    private final Map<String, Failure> failures = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();

    EndedRuns(Place place) {
        this.place = place;
    }

    /** Records those of the runs that have ended, each once for each end. */
    void record(List<RunInfo> runs) {
        for (RunInfo run : runs) {
            if (run.live() || run.state().isEmpty()) { // it goes on, perhaps resumed: its next end is another one
                failures.remove(run.id());
                recorded.remove(run.id());
            } else if (!recorded.contains(run.id()) && isTime(run.id())) {
                record(run.id());
            }
        }
    }

    /** Why runs could not be recorded. */
    List<Finding> findings() {
        return failures.values().stream().map(Failure::finding).toList();
    }

    private void record(String run) {
        try {
            RecordRun.Recorded told = new RecordRun(place, run).call(Progress.NONE);
            failures.remove(run);
            if (told.note().isEmpty()) {
                recorded.add(run);
            } else { // written but not committed, or not all could be read: looked at again until it is whole
                fail(run, told.note(), "");
            }
        } catch (LeamException e) {
            fail(run, e.getMessage(), e.nextStep());
        }
    }

    private void fail(String run, String message, String nextStep) {
        var finding = new Finding("run.notRecorded", Severity.WARNING, "runs/" + run, "", message, nextStep);
        failures.put(run, new Failure(finding, now()));
    }

    private boolean isTime(String run) {
        Failure failure = failures.get(run);
        return failure == null || failure.at().plus(AGAIN).isBefore(now());
    }

    private Instant now() {
        return place.environment().clock().instant();
    }
}
