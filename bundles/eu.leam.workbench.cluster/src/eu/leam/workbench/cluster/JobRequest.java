package eu.leam.workbench.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a queue is asked to run. Program and arguments reach the job as they are; no shell reads them.
 *
 * @param name what people call it
 * @param comment carries the run id, so that a job is found again for its run; may be empty
 * @param command program and arguments
 * @param resumeCommand program and arguments of every start after the first; empty means the command again
 * @param folder absolute working folder
 * @param environment variables beside the queue's own
 * @param slots how many slots it takes, 1 or more; one slot is one core
 * @param priority larger goes first, 1 to 1,000,000,000
 * @param dependencies jobs that must have ended first
 * @param maxRequeues how often it may go back to the queue after exit code 85 or a crash; 0 = never
 * @param held whether it waits for a release
 * @param begin earliest start
 * @param timeLimit longest run of one start
 * @param output file for what it prints; without one the queue keeps it, see {@link Job#output()}
 */
public record JobRequest(
        String name,
        String comment,
        List<String> command,
        List<String> resumeCommand,
        Path folder,
        Map<String, String> environment,
        int slots,
        long priority,
        List<Dependency> dependencies,
        int maxRequeues,
        boolean held,
        Optional<Instant> begin,
        Optional<Duration> timeLimit,
        Optional<Path> output) {

    /** The priority of a job that nobody gave one. */
    public static final long NORMAL_PRIORITY = 1000;

    /** The largest priority that can be asked for. */
    public static final long MAX_PRIORITY = 1_000_000_000;

    public JobRequest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(comment);
        Objects.requireNonNull(folder);
        command = List.copyOf(command);
        resumeCommand = List.copyOf(resumeCommand);
        environment = Map.copyOf(environment);
        dependencies = List.copyOf(dependencies);
    }

    /** A request for one slot at normal priority, not to be requeued; the builder changes what should be otherwise. */
    public static Builder of(String name, Path folder, List<String> command) {
        return new Builder(name, folder, command);
    }

    /** Collects what differs from the usual. */
    public static final class Builder {
        private final String name;
        private final Path folder;
        private final List<String> command;
        private String comment = "";
        private List<String> resumeCommand = List.of();
        private Map<String, String> environment = Map.of();
        private int slots = 1;
        private long priority = NORMAL_PRIORITY;
        private List<Dependency> dependencies = List.of();
        private int maxRequeues;
        private boolean held;
        private Instant begin;
        private Duration timeLimit;
        private Path output;

        private Builder(String name, Path folder, List<String> command) {
            this.name = name;
            this.folder = folder;
            this.command = command;
        }

        public Builder comment(String runId) {
            comment = runId;
            return this;
        }

        /** May go back to the queue so many times, and then is started by this command. */
        public Builder requeue(int times, List<String> resume) {
            maxRequeues = times;
            resumeCommand = resume;
            return this;
        }

        public Builder environment(Map<String, String> variables) {
            environment = variables;
            return this;
        }

        public Builder slots(int number) {
            slots = number;
            return this;
        }

        public Builder priority(long value) {
            priority = value;
            return this;
        }

        public Builder after(Dependency... others) {
            dependencies = List.of(others);
            return this;
        }

        public Builder held() {
            held = true;
            return this;
        }

        public Builder begin(Instant earliest) {
            begin = earliest;
            return this;
        }

        /** Longest run of one start, in whole seconds. */
        public Builder timeLimit(Duration limit) {
            timeLimit = limit;
            return this;
        }

        public Builder output(Path file) {
            output = file;
            return this;
        }

        public JobRequest build() {
            return new JobRequest(
                    name,
                    comment,
                    command,
                    resumeCommand,
                    folder,
                    environment,
                    slots,
                    priority,
                    dependencies,
                    maxRequeues,
                    held,
                    Optional.ofNullable(begin),
                    Optional.ofNullable(timeLimit),
                    Optional.ofNullable(output));
        }
    }
}
