package eu.leam.workbench.model.kind;

import eu.leam.workbench.base.Id;
import eu.leam.workbench.model.document.LeamPackage;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/**
 * A kind of document of a project: which folder its files lie in, how they are named and what they hold. Paths are relative to the
 * project folder, with slashes. Since each part of an id must be an {@link Id}, no id can leave its folder.
 */
public enum Kind {
    /** What holds for the whole project: {@code leam.yaml}; its id is {@code leam}. */
    PROJECT("project", LeamPackage.Literals.PROJECT, 0, "leam", "", ".yaml"),
    /** {@code datasets/<id>.yaml}. */
    DATASET("datasets", LeamPackage.Literals.DATASET_CARD, 1, "datasets/", "", ".yaml"),
    /** {@code mixtures/<id>.yaml}. */
    MIXTURE("mixtures", LeamPackage.Literals.MIXTURE, 1, "mixtures/", "", ".yaml"),
    /** {@code experiments/<id>.yaml}. */
    EXPERIMENT("experiments", LeamPackage.Literals.EXPERIMENT, 1, "experiments/", "", ".yaml"),
    /** {@code runs/<id>/run.yaml}. */
    RUN("runs", LeamPackage.Literals.RUN, 1, "runs/", "", "/run.yaml"),
    /** {@code runs/<id>/outcome.yaml}; its id is the run's. */
    OUTCOME("outcomes", LeamPackage.Literals.OUTCOME, 1, "runs/", "", "/outcome.yaml"),
    /** {@code models/<generation>/<name>.yaml}; its id is {@code <generation>/<name>}. */
    MODEL("models", LeamPackage.Literals.MODEL_VERSION, 2, "models/", "/", ".yaml"),
    /** {@code releases/<id>/release.yaml}. */
    RELEASE("releases", LeamPackage.Literals.RELEASE, 1, "releases/", "", "/release.yaml"),
    /** {@code releases/<release>/approvals/<person>.yaml}; its id is {@code <release>/<person>}. */
    APPROVAL("approvals", LeamPackage.Literals.APPROVAL, 2, "releases/", "/approvals/", ".yaml");

    private static final String PROJECT_ID = "leam";

    private final String collection;
    private final EClass type;
    private final int parts;
    private final String before;
    private final String between;
    private final String after;

    Kind(String collection, EClass type, int parts, String before, String between, String after) {
        this.collection = collection;
        this.type = type;
        this.parts = parts;
        this.before = before;
        this.between = between;
        this.after = after;
    }

    /** The word before the slash of a reference, for instance {@code datasets}; {@code project} for the project itself. */
    public String collection() {
        return collection;
    }

    /** The folder that all files of this kind lie in or below, without a slash; empty for the project itself. */
    public String folder() {
        return parts == 0 ? "" : before.substring(0, before.length() - 1);
    }

    /** What a document of this kind holds. */
    public EClass type() {
        return type;
    }

    /** Whether the text can be an id of this kind. */
    public boolean accepts(String id) {
        if (id == null) {
            return false;
        }
        int slash = id.indexOf('/');
        return switch (parts) {
            case 0 -> id.equals(PROJECT_ID);
            case 1 -> Id.isValid(id);
            default -> slash > 0 && Id.isValid(id.substring(0, slash)) && Id.isValid(id.substring(slash + 1));
        };
    }

    /**
     * The file of a document.
     *
     * @throws IllegalArgumentException when the text is no id of this kind
     */
    public String path(String id) {
        if (!accepts(id)) {
            throw new IllegalArgumentException("not an id of " + collection + ": " + id);
        }
        return switch (parts) {
            case 0 -> before + after;
            case 1 -> before + id + after;
            default -> before + id.replace("/", between) + after;
        };
    }

    /** The document whose file this is; empty when the path belongs to no document. */
    public static Optional<Ref> ofPath(String path) {
        return Arrays.stream(values())
                .flatMap(kind -> kind.idOf(path).map(id -> new Ref(kind, id)).stream())
                .findFirst();
    }

    /** The kind with this word before the slash. */
    public static Optional<Kind> ofCollection(String collection) {
        return Arrays.stream(values())
                .filter(kind -> kind.collection.equals(collection))
                .findFirst();
    }

    /** The kind that holds such objects; empty for parts of documents. */
    public static Optional<Kind> ofType(EClass type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }

    private Optional<String> idOf(String path) {
        if (parts == 0) {
            return path.equals(before + after) ? Optional.of(PROJECT_ID) : Optional.empty();
        }
        int length = path.length() - before.length() - after.length();
        if (length <= 0 || !path.startsWith(before) || !path.endsWith(after)) {
            return Optional.empty();
        }
        String middle = path.substring(before.length(), before.length() + length);
        String id = parts == 2 ? join(middle) : middle;
        return accepts(id) ? Optional.of(id) : Optional.empty();
    }

    private String join(String middle) {
        int at = middle.indexOf(between);
        return at < 0 ? "" : middle.substring(0, at) + "/" + middle.substring(at + between.length());
    }
}
