package eu.leam.workbench.queue.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks the queue to run.
 *
 * @param name what people call it
 * @param comment carries the workbench's run id
 * @param command program and arguments, passed to it as they are, never through a shell
 * @param resume program and arguments of every start after the first; empty means the command again
 * @param folder absolute working folder
 * @param environment variables set beside the keeper's own
 * @param slots how many of this machine's slots it takes, 1 or more
 * @param priority larger goes first; 1 to 1,000,000,000
 * @param dependencies jobs that must have ended first
 * @param maxRequeues how often it may go back to the queue; 0 = never
 * @param held whether it waits for an unhold
 * @param begin earliest start; null = at once
 * @param timeLimitSeconds longest run of one stretch in seconds; 0 = none
 * @param output file for what it prints, absolute or in the working folder; empty = in the keeper's folder
 */
public record Request(
        String name,
        String comment,
        List<String> command,
        List<String> resume,
        String folder,
        Map<String, String> environment,
        int slots,
        long priority,
        List<Dependency> dependencies,
        int maxRequeues,
        boolean held,
        Instant begin,
        long timeLimitSeconds,
        String output) {

    public Request {
        name = name == null ? "" : name;
        comment = comment == null ? "" : comment;
        command = command == null ? List.of() : List.copyOf(command);
        resume = resume == null ? List.of() : List.copyOf(resume);
        folder = folder == null ? "" : folder;
        environment = environment == null ? Map.of() : Map.copyOf(environment);
        dependencies = dependencies == null ? List.of() : List.copyOf(dependencies);
        output = output == null ? "" : output;
    }
}
