package eu.leam.workbench.ui.design.form;

/**
 * A field as a form names it.
 *
 * @param path where it stands in the document, for instance {@code training.batch}
 * @param label its name
 * @param help what it means, in a sentence
 * @param lines height of its box in lines
 */
public record FieldSpec(String path, String label, String help, int lines) {

    /** A field of one line. */
    public static FieldSpec of(String path, String label, String help) {
        return new FieldSpec(path, label, help, 1);
    }

    /** The same with room for sentences. */
    public FieldSpec tall(int rows) {
        return new FieldSpec(path, label, help, rows);
    }
}
