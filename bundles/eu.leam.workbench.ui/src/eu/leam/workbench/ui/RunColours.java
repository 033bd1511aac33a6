package eu.leam.workbench.ui;

import eu.leam.workbench.core.session.RunInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which series colour a run has: the same in every view and for as long as the project is open. Runs take colours in the order
 * in which they were launched, so that a restart gives them again. Without a window, so that tests need none.
 */
public final class RunColours {
    private final Map<String, Integer> series = new HashMap<>();

    /** Takes note of runs; those already known keep theirs. */
    public void note(List<RunInfo> runs) {
        runs.stream()
                .sorted(Comparator.comparing((RunInfo run) -> run.launched() == null ? Instant.MAX : run.launched())
                        .thenComparing(RunInfo::id))
                .forEach(run -> series.putIfAbsent(run.id(), series.size()));
    }

    /** Number of the run's series, from 0; a run never noted gets the next. */
    public int of(String run) {
        return series.computeIfAbsent(run, id -> series.size());
    }
}
