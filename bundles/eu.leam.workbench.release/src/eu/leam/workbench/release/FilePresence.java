package eu.leam.workbench.release;

/** Tells whether a file is on this machine, and hashes it anew when it is. */
@FunctionalInterface
public interface FilePresence {

    /**
     * Looks at a file.
     *
     * @param uri relative to the project folder, absolute, or a {@code file:} URI
     */
    Found look(String uri);

    /** What was found. */
    sealed interface Found {}

    /**
     * The file is here.
     *
     * @param sha256 hash of its content, computed now
     */
    record Here(String sha256) implements Found {}

    /** The file is not on this machine. */
    record Absent() implements Found {}

    /** The path is none that a document may name: it climbs out of the project, or is no path. It was not looked at. */
    record Outside() implements Found {}

    /**
     * The file is here but could not be read.
     *
     * @param reason why, in a few words
     */
    record Unreadable(String reason) implements Found {}
}
