package eu.leam.workbench.ui.document;

import java.util.Optional;

/** Changes the document that a page shows: each call is one change that can be undone. Window's thread only. */
public interface PageEdit {

    /**
     * Sets one field.
     *
     * @param path the field, for instance {@code entries[2].weight}
     * @param value as it would stand in the file
     * @return why it was refused and what to do; empty when it was done
     */
    Optional<String> set(String path, String value);

    /**
     * Replaces the whole text, for a change of several fields at once.
     *
     * @return why it was refused and what to do; empty when it was done
     */
    Optional<String> replace(String text);
}
