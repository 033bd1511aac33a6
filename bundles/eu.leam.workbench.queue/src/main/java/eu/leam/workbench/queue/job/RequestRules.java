package eu.leam.workbench.queue.job;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a request must keep before it becomes a job. */
public final class RequestRules {
    /** The largest priority that can be asked for. */
    public static final long MAX_PRIORITY = 1_000_000_000L;

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int MAX_REQUEUES = 1000;

    private RequestRules() {}

    /**
     * Refuses a request that could never run.
     *
     * @param slots all slots of this machine
     */
    public static void check(Request request, int slots) throws Refusal {
        checkCommand("command", request.command());
        if (!request.resume().isEmpty()) {
            checkCommand("resumeCommand", request.resume());
        }
        checkTexts(request);
        checkFolder(request.folder());
        checkRange("slots", request.slots(), 1, Integer.MAX_VALUE);
        if (request.slots() > slots) {
            throw new Refusal("TooManySlots", request.slots(), slots);
        }
        checkPriority(request.priority());
        checkRange("maxRequeues", request.maxRequeues(), 0, MAX_REQUEUES);
        checkRange("timeLimitSeconds", request.timeLimitSeconds(), 0, Integer.MAX_VALUE);
    }

    /** Refuses a priority outside 1 to {@link #MAX_PRIORITY}. */
    public static void checkPriority(long priority) throws Refusal {
        checkRange("priority", priority, 1, MAX_PRIORITY);
    }

    private static void checkRange(String field, long value, long from, long to) throws Refusal {
        if (value < from || value > to) {
            throw new Refusal("OutOfRange", field, value, from, to);
        }
    }

    // A shell's exec would read a leading hyphen as an option, and no program is called so.
    private static void checkCommand(String field, List<String> command) throws Refusal {
        if (command.isEmpty()
                || command.getFirst().isBlank()
                || command.getFirst().startsWith("-")) {
            throw new Refusal("NoCommand", field, String.join(" ", command));
        }
    }

    private static void checkTexts(Request request) throws Refusal {
        List<String> texts = new ArrayList<>(request.command());
        texts.addAll(request.resume());
        texts.addAll(List.of(request.name(), request.comment(), request.folder(), request.output()));
        for (Map.Entry<String, String> variable : request.environment().entrySet()) {
            if (!VARIABLE.matcher(variable.getKey()).matches()) {
                throw new Refusal("BadVariable", variable.getKey());
            }
            texts.add(variable.getValue());
        }
        if (texts.stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw new Refusal("NulCharacter", request.name().replace('\0', ' '));
        }
    }

    private static void checkFolder(String folder) throws Refusal {
        try {
            Path path = Path.of(folder);
            if (!path.isAbsolute()) {
                throw new Refusal("FolderNotAbsolute", folder);
            }
            if (!Files.isDirectory(path)) {
                throw new Refusal("WorkingFolderMissing", folder);
            }
        } catch (InvalidPathException ignored) { // the platform's encoding has no such name, so there is no such folder
            throw new Refusal("WorkingFolderMissing", folder);
        }
    }
}
