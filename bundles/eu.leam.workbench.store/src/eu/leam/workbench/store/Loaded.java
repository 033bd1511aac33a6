package eu.leam.workbench.store;

import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.ReadDocument;

/**
 * A document as it stood on disk when it was loaded.
 *
 * @param ref which document
 * @param read what was read, with its findings
 * @param version names this very content (SHA-256 of the file); a save that starts from it is refused when the file has another
 *     content by then
 */
public record Loaded(Ref ref, ReadDocument read, String version) {}
