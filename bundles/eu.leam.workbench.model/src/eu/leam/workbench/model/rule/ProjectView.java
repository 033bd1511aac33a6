package eu.leam.workbench.model.rule;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.Optional;
import java.util.Set;

/** What a rule sees of the project around a document. */
@FunctionalInterface
public interface ProjectView {

    /** Whether the project has such a document. */
    boolean exists(Kind kind, String id);

    /** The document, where this view can read it; a view that knows only which ones exist has none. */
    default Optional<Document> document(Kind kind, String id) {
        return Optional.empty();
    }

    /** A project that holds just these documents. */
    static ProjectView of(Set<Ref> refs) {
        return (kind, id) -> kind.accepts(id) && refs.contains(new Ref(kind, id));
    }
}
