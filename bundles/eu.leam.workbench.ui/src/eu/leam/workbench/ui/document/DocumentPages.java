package eu.leam.workbench.ui.document;

import java.util.List;

/** Makes the pages of one kind of documents; named by the extension point {@code eu.leam.workbench.ui.documentPages}. */
public interface DocumentPages {
    /** Id of the extension point. */
    String POINT = "eu.leam.workbench.ui.documentPages";

    /** New pages in the order of their tabs; the page of the text comes after them. */
    List<DocumentPage> make();
}
