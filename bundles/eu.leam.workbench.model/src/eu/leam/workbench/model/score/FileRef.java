package eu.leam.workbench.model.score;

/**
 * A file that lies elsewhere.
 *
 * @param uri relative to the project folder, or absolute
 * @param sha256 hash of its content
 * @param bytes its size
 */
public record FileRef(String uri, String sha256, long bytes) {}
