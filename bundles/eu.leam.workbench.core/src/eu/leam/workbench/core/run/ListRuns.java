package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists the runs of a project with their present state, newest first.
 *
 * @param place the project
 */
public record ListRuns(Place place) implements Deed<List<RunInfo>> {

    @Override
    public List<RunInfo> call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        List<Ref> refs = project.list(Kind.RUN);
        boolean live = refs.stream().anyMatch(ref -> !hasCompleted(project, ref.id()));
        List<QueuedJob> jobs = live ? new Queue(place.environment()).all() : List.of();
        List<RunInfo> runs = new ArrayList<>();
        for (Ref ref : refs) {
            runs.add(info(project, ref.id(), jobs));
        }
        runs.sort(Comparator.comparing(RunInfo::launched, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(RunInfo::id));
        return runs;
    }

    /** One run whose documents cannot be read must not hide the others. */
    private RunInfo info(Project project, String id, List<QueuedJob> jobs) {
        try {
            return info(project, project.load(Kind.RUN, id, Run.class), jobs);
        } catch (LeamException e) {
            return new RunInfo(
                    id,
                    "",
                    "",
                    e.getMessage(),
                    0,
                    0,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    null,
                    place.environment().clock().instant());
        }
    }

    private RunInfo info(Project project, Run run, List<QueuedJob> jobs) throws LeamException {
        Instant now = place.environment().clock().instant();
        TrainerStatus status = TrainerStatus.read(place.run(run.getId()));
        QueuedJob job = jobs.stream()
                .filter(j -> j.trains(place, run.getId()))
                .reduce((a, b) -> b)
                .orElse(null);
        Outcome outcome = project.has(new Ref(Kind.OUTCOME, run.getId()))
                ? project.load(Kind.OUTCOME, run.getId(), Outcome.class)
                : null;
        if (outcome != null && !isNewer(job, outcome)) {
            String state = outcome.getState() == null ? "" : outcome.getState().getLiteral();
            long steps = Math.max(outcome.getSteps(), status.steps());
            return new RunInfo(
                    run.getId(),
                    run.getExperiment(),
                    state,
                    reason(state, outcome.getReason()),
                    outcome.isSetSteps() ? outcome.getSteps() : status.step(),
                    steps,
                    outcome.getLoss(),
                    Double.NaN,
                    Double.NaN,
                    instant(run.getLaunched()),
                    now);
        }
        boolean running = job != null && job.state().equals("RUNNING");
        return new RunInfo(
                run.getId(),
                run.getExperiment(),
                job == null ? "" : job.state(),
                reason(run, job, status),
                status.step(),
                status.steps(),
                status.loss(),
                running ? status.tokensPerSecond() : Double.NaN,
                running ? status.secondsLeft() : Double.NaN,
                instant(run.getLaunched()),
                now);
    }

    /** A run that completed is not run again; all others may have been resumed since they were recorded. */
    private static boolean hasCompleted(Project project, String run) {
        try {
            return project.has(new Ref(Kind.OUTCOME, run))
                    && project.load(Kind.OUTCOME, run, Outcome.class).getState() == RunState.COMPLETED;
        } catch (LeamException ignored) { // told where the run itself is looked at
            return false;
        }
    }

    private static boolean isNewer(QueuedJob job, Outcome outcome) {
        return job != null
                && outcome.getSegments().stream().noneMatch(segment -> job.id().equals(segment.getJob()));
    }

    private String reason(Run run, QueuedJob job, TrainerStatus status) {
        if (job != null) {
            return reason(job, status.message());
        }
        // Its launch was cut short, the queue has forgotten it, or it was launched on another machine.
        return Files.exists(place.run(run.getId()).resolve("plan.json"))
                ? Messages.format(Messages.ListRuns_noJob, run.getId())
                : Messages.ListRuns_elsewhere;
    }

    /** The instant; null for what is none. */
    static Instant instant(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException ignored) { // a person wrote something else: shown as unknown
            return null;
        }
    }

    private static String reason(QueuedJob job, String message) {
        boolean again = job.state().equals("RUNNING") && job.stretches().size() > 1;
        return again
                ? Messages.format(Messages.Runs_interrupted, job.stretches().size() - 1)
                : reason(job.state(), message.isEmpty() ? job.reason() : message);
    }

    /** A run that does what it should needs no reason. */
    private static String reason(String state, String value) {
        boolean well = state.equals("RUNNING") || state.equals("COMPLETED");
        return value == null || well ? "" : value;
    }
}
