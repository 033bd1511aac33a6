package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.run.RecordRun;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records runs that have ended, those that ended while nobody looked, too; what fails is told and tried again a minute later. */
final class EndedRuns {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private record Failure(Finding finding, Instant at) {}

    private final Place place;
    private final Map<String, Failure> failures = new HashMap<>();

    EndedRuns(Place place) {
        this.place = place;
    }

    /** Records those of the runs that have ended and are not recorded yet. */
    void record(List<RunInfo> runs) {
        for (RunInfo run : runs) {
            boolean ended = !run.live() && !run.state().isEmpty();
            if (!ended || isRecorded(run.id())) {
                failures.remove(run.id());
            } else if (isTime(run.id())) {
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
            new RecordRun(place, run).call(Progress.NONE);
            failures.remove(run);
        } catch (LeamException e) {
            var finding =
                    new Finding("run.notRecorded", Severity.WARNING, "runs/" + run, "", e.getMessage(), e.nextStep());
            failures.put(run, new Failure(finding, now()));
        }
    }

    private boolean isRecorded(String run) {
        return Files.exists(place.folder().resolve(new Ref(Kind.OUTCOME, run).path()));
    }

    private boolean isTime(String run) {
        Failure failure = failures.get(run);
        return failure == null || failure.at().plus(AGAIN).isBefore(now());
    }

    private Instant now() {
        return place.environment().clock().instant();
    }
}
