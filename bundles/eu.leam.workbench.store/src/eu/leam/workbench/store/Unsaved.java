package eu.leam.workbench.store;

import eu.leam.workbench.model.kind.Ref;
import java.time.Instant;

/**
 * An edit that was not saved.
 *
 * @param ref which document
 * @param text its whole canonical text with the edit
 * @param basis {@link Loaded#version()} that the edit started from, or {@link Change#NEW}; when the file has another by now, the
 *     edit and the file must be compared
 * @param when when it was noted
 */
public record Unsaved(Ref ref, String text, String basis, Instant when) {}
