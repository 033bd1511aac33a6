package eu.leam.workbench.model.diff;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import java.util.Objects;

/**
 * A document before and after.
 *
 * @param ref which document
 * @param before null when it is new
 * @param after null when it goes
 */
public record DocumentChange(Ref ref, Document before, Document after) {

    public DocumentChange {
        Objects.requireNonNull(ref);
    }
}
