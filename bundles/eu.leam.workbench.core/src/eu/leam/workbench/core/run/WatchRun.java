package eu.leam.workbench.core.run;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.curves.file.RunFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Looks at the metric files of any folder: event files and JSON lines of our trainer or another program.
 *
 * @param environment clock and the like
 * @param folder the folder; each folder in it that holds metric files is a run
 * @param follow whether to go on until the user stops it or all runs have ended; with none yet it waits for the first
 * @param heard hears of each new state; called once without {@code follow}
 */
public record WatchRun(Environment environment, Path folder, boolean follow, Consumer<WatchRun.Seen> heard)
        implements Deed<WatchRun.Seen> {
    private static final Duration LOOK = Duration.ofMillis(250);

    /**
     * What was seen.
     *
     * @param lines one for each run and metric
     * @param findings what is wrong with the files
     */
    public record Seen(List<Line> lines, List<Finding> findings) {}

    /**
     * One metric of one run.
     *
     * @param run its run
     * @param state running, completed, stopped, failed or unknown
     * @param metric its name
     * @param points how many points it has
     * @param step last step
     * @param last last value
     */
    public record Line(String run, String state, String metric, long points, long step, double last) {}

    @Override
    public Seen call(Progress progress) throws LeamException {
        CurveStore store = CurveStore.inMemory();
        var files = new RunFolder(folder, store, environment);
        Seen seen = look(files, store);
        while (follow && !progress.cancelled() && !allEnded(store)) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (!files.poll().isEmpty()) {
                seen = seen(files, store);
                heard.accept(seen);
            }
        }
        return seen;
    }

    private Seen look(RunFolder files, CurveStore store) throws LeamException {
        files.poll();
        Seen seen = seen(files, store);
        heard.accept(seen);
        return seen;
    }

    private static boolean allEnded(CurveStore store) {
        var runs = store.snapshot().runs().values();
        return !runs.isEmpty() && runs.stream().noneMatch(run -> run.status().isLive());
    }

    private Seen seen(RunFolder files, CurveStore store) {
        List<Line> lines = new ArrayList<>();
        for (RunCurves run : store.snapshot().runs().values()) {
            for (Curve curve : run.curves().values()) {
                var last = curve.lastPoint();
                lines.add(new Line(
                        run.run(),
                        run.status().name().toLowerCase(Locale.ROOT),
                        curve.metric(),
                        curve.points(),
                        last == null ? 0 : last.lastStep(),
                        last == null ? Double.NaN : last.last()));
            }
        }
        List<Finding> findings = new ArrayList<>(files.findings());
        if (lines.isEmpty()) {
            findings.add(new Finding(
                    "curves.noPoints",
                    Severity.NOTE,
                    folder.toString(),
                    "",
                    Messages.format(Messages.Watch_noPoints, folder),
                    Messages.Watch_noPointsNext));
        }
        return new Seen(lines, List.copyOf(findings));
    }
}
