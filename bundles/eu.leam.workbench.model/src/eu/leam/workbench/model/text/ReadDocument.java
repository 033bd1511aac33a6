package eu.leam.workbench.model.text;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document's file. The document carries comments and unknown keys with it, so that writing it again keeps
 * them.
 *
 * @param ref which document
 * @param document what was read; null when the file cannot be read at all
 * @param findings what is wrong with the file, each with line, column and cause
 * @param readOnly why it must not be written over, one whole sentence; empty when it may be edited
 * @param comments the comments a person wrote, without their hash, in the order of the file
 * @param unknownKeys paths of the keys that the model does not know, for instance {@code training.flux}
 */
public record ReadDocument(
        Ref ref,
        Document document,
        List<Finding> findings,
        String readOnly,
        List<String> comments,
        List<String> unknownKeys) {

    public ReadDocument {
        findings = List.copyOf(findings);
        comments = List.copyOf(comments);
        unknownKeys = List.copyOf(unknownKeys);
    }

    /** Whether it must not be written over. */
    public boolean isReadOnly() {
        return !readOnly.isEmpty();
    }

    /** What was read, if anything. */
    public Optional<Document> readable() {
        return Optional.ofNullable(document);
    }
}
