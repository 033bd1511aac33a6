package eu.leam.workbench.model.kind;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Names a document of a project, for instance {@code datasets/udhr-de}, {@code models/leam-1/balanced-s1}, {@code
 * outcomes/balanced-s1}, {@code approvals/leam-1-0/jane}; {@code leam.yaml} is the project itself. Ordered by kind, then by id.
 *
 * @param kind what it is
 * @param id its name within the kind
 */
public record Ref(Kind kind, String id) implements Comparable<Ref> {
    private static final Comparator<Ref> ORDER = Comparator.comparing(Ref::kind).thenComparing(Ref::id);

    /** The project's own document. */
    public static final Ref PROJECT = new Ref(Kind.PROJECT, "leam");

    /** @throws IllegalArgumentException when the id is none of its kind */
    public Ref {
        Objects.requireNonNull(kind);
        if (!kind.accepts(id)) {
            throw new IllegalArgumentException("not an id of " + kind.collection() + ": " + id);
        }
    }

    /** The document that a reference text names; empty when the text is no reference. */
    public static Optional<Ref> parse(String text) {
        if (text == null || text.equals(PROJECT.toString())) {
            return text == null ? Optional.empty() : Optional.of(PROJECT);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String id = text.substring(slash + 1);
        return Kind.ofCollection(text.substring(0, slash))
                .filter(kind -> kind != Kind.PROJECT && kind.accepts(id))
                .map(kind -> new Ref(kind, id));
    }

    /** The file, relative to the project folder, with slashes. */
    public String path() {
        return kind.path(id);
    }

    @Override
    public int compareTo(Ref other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind == Kind.PROJECT ? kind.path(id) : kind.collection() + "/" + id;
    }
}
