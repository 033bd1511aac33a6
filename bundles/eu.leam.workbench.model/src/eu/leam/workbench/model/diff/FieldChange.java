package eu.leam.workbench.model.diff;

/**
 * One field that changed.
 *
 * @param place where, for instance {@code de-web weight}
 * @param words what became of it, to be read after the place, with a leading blank
 */
record FieldChange(String place, String words) {

    @Override
    public String toString() {
        return place + words;
    }
}
