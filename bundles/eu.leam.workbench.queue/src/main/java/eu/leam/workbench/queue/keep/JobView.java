package eu.leam.workbench.queue.keep;

import eu.leam.workbench.queue.job.Dependency;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.JobState;
import eu.leam.workbench.queue.job.Note;
import eu.leam.workbench.queue.job.Reason;
import eu.leam.workbench.queue.job.Request;
import eu.leam.workbench.queue.job.Segment;
import eu.leam.workbench.queue.job.Status;
import java.time.Instant;
import java.util.List;

/** A job as clients see it; its environment stays with the keeper, for it may hold secrets. */
record JobView(
        long id,
        String name,
        String comment,
        JobState state,
        Reason reason,
        Note note,
        List<String> command,
        List<String> resume,
        String folder,
        String output,
        int slots,
        long priority,
        boolean held,
        Status.Cause stopping,
        int maxRequeues,
        int requeues,
        List<Dependency> dependencies,
        Instant submitted,
        Instant eligible,
        long timeLimitSeconds,
        List<Stretch> segments) {

    /** One stretch as clients see it. */
    record Stretch(
            int number,
            String host,
            long pid,
            Instant started,
            Instant ended,
            JobState state,
            int exitCode,
            int signal) {

        static Stretch of(Segment segment) {
            Segment.Ending end = segment.ending();
            return new Stretch(
                    segment.number(),
                    segment.machine().host(),
                    segment.process().pid(),
                    segment.started(),
                    end == null ? null : end.at(),
                    end == null ? JobState.RUNNING : end.state(),
                    end == null ? 0 : end.code(),
                    end == null ? 0 : end.signal());
        }
    }

    static JobView of(Job job, Reason reason, Note note, String output) {
        Request request = job.request();
        Status status = job.status();
        return new JobView(
                job.id(),
                request.name(),
                request.comment(),
                status.state(),
                reason,
                note,
                request.command(),
                request.resume(),
                request.folder(),
                output,
                request.slots(),
                status.priority(),
                status.held(),
                status.stop() == null ? null : status.stop().cause(),
                request.maxRequeues(),
                status.requeues(),
                request.dependencies(),
                job.submitted(),
                status.eligible(),
                request.timeLimitSeconds(),
                job.segments().stream().map(Stretch::of).toList());
    }
}
