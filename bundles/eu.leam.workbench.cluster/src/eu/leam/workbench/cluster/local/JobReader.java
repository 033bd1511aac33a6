package eu.leam.workbench.cluster.local;

import eu.leam.workbench.cluster.Dependency;
import eu.leam.workbench.cluster.ExitStatus;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobSegment;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.cluster.Reason;
import eu.leam.workbench.model.document.RunState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes records of the keeper's answers. */
final class JobReader {
    private JobReader() {}

    static Job job(Wire.JobData data) {
        return new Job(
                Long.toString(data.id()),
                data.name(),
                data.comment(),
                state(data.state()),
                new Reason(data.reason(), data.note() == null ? "" : Words.note(data.note())),
                data.command(),
                data.resume(),
                Path.of(data.folder()),
                Path.of(data.output()),
                data.slots(),
                data.priority(),
                data.held(),
                data.stopping() != null,
                data.maxRequeues(),
                data.requeues(),
                data.dependencies().stream().map(JobReader::dependency).toList(),
                Instant.parse(data.submitted()),
                instant(data.eligible()),
                data.timeLimitSeconds() == 0
                        ? Optional.empty()
                        : Optional.of(Duration.ofSeconds(data.timeLimitSeconds())),
                segments(data.segments()));
    }

    static Node node(Wire.NodeData data) {
        return new Node(
                data.name(),
                data.state(),
                data.slots(),
                data.used(),
                data.load(),
                data.memoryBytes(),
                data.freeMemoryBytes());
    }

    private static List<JobSegment> segments(List<Wire.SegmentData> segments) {
        return segments.stream().map(JobReader::segment).toList();
    }

    private static JobSegment segment(Wire.SegmentData data) {
        RunState state = state(data.state());
        boolean known = data.ended() != null && (state != RunState.NODE_FAIL);
        return new JobSegment(
                data.number(),
                data.host(),
                data.pid(),
                Instant.parse(data.started()),
                instant(data.ended()),
                state,
                known ? Optional.of(new ExitStatus(data.exitCode(), data.signal())) : Optional.empty());
    }

    private static Dependency dependency(Wire.DependencyData data) {
        Dependency.Kind kind = data.kind().equals(Dependency.Kind.AFTER_OK.code())
                ? Dependency.Kind.AFTER_OK
                : Dependency.Kind.AFTER_ANY;
        return new Dependency(kind, Long.toString(data.job()));
    }

    private static RunState state(String name) {
        RunState state = RunState.get(name);
        if (state == null) {
            throw new IllegalArgumentException("a state that this version does not know: " + name);
        }
        return state;
    }

    private static Optional<Instant> instant(String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }
}
