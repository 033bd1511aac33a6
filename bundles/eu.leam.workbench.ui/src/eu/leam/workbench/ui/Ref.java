package eu.leam.workbench.ui;

/**
 * A document or run as views select it; one selection for all views.
 *
 * @param reference kind folder and id, for instance {@code runs/balanced-s1}; {@code leam.yaml} for the project itself
 */
public record Ref(String reference) {

    /** A run. */
    public static Ref run(String id) {
        return new Ref("runs/" + id);
    }

    /** The kind's folder; empty for the project itself. */
    public String folder() {
        int slash = reference.indexOf('/');
        return slash < 0 ? "" : reference.substring(0, slash);
    }

    /** Id within its kind. */
    public String id() {
        return reference.substring(reference.indexOf('/') + 1);
    }
}
