package eu.leam.workbench.queue.keep;

import eu.leam.workbench.queue.job.Refusal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How the keeper was told to keep.
 *
 * @param folder for journal, lock, address and the files of jobs
 * @param slots how many slots this machine has
 * @param idle after which time without anything to do it leaves
 * @param grace between asking a process to end and ending it
 */
public record Options(Path folder, int slots, Duration idle, Duration grace) {
    private static final int MAX_SLOTS = 100_000;
    private static final int MAX_SECONDS = 1_000_000;

    /**
     * Reads {@code --folder DIR [--slots N] [--idle-seconds N] [--grace-seconds N]}; by default as many slots as the machine has
     * cores, a minute and half a minute.
     *
     * @throws Refusal when an option is unknown, lacks its value or has one out of range
     */
    public static Options parse(List<String> arguments) throws Refusal {
        Path folder = null;
        int slots = Runtime.getRuntime().availableProcessors();
        int idle = 60;
        int grace = 30;
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (i + 1 == arguments.size()) {
                throw new Refusal("Usage", name);
            }
            String value = arguments.get(i + 1);
            switch (name) {
                case "--folder" -> folder = path(value);
                case "--slots" -> slots = number(name, value, 1, MAX_SLOTS);
                case "--idle-seconds" -> idle = number(name, value, 0, MAX_SECONDS);
                case "--grace-seconds" -> grace = number(name, value, 0, MAX_SECONDS);
                default -> throw new Refusal("Usage", name);
            }
        }
        if (folder == null) {
            throw new Refusal("Usage", "--folder");
        }
        return new Options(folder.toAbsolutePath(), slots, Duration.ofSeconds(idle), Duration.ofSeconds(grace));
    }

    private static Path path(String value) throws Refusal {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new Refusal("Usage", "--folder", value, e.getReason());
        }
    }

    private static int number(String name, String value, int from, int to) throws Refusal {
        try {
            int number = Integer.parseInt(value);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException ignored) { // refused below, like any other value that is none
        }
        throw new Refusal("Usage", name, value);
    }
}
