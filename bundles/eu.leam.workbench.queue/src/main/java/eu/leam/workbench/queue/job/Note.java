package eu.leam.workbench.queue.job;

import java.util.Arrays;
import java.util.List;

/**
 * A remark in a form that a client can say in its user's language.
 *
 * @param code what it says, for instance {@code WorkingFolderMissing}
 * @param arguments what it says it about, in the order that the code's sentence names them
 */
public record Note(String code, List<String> arguments) {

    public Note {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    /** A note about these things. */
    public static Note of(String code, Object... arguments) {
        return new Note(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
