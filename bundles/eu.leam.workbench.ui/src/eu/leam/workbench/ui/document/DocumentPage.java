package eu.leam.workbench.ui.document;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page of the document view that shows a kind of documents by form, table or figure, beside the page of its text. Contributed
 * by the room of its verb, see {@link DocumentPages}; its widgets are made when it first comes to the front.
 */
public interface DocumentPage {

    /** Name on its tab. */
    String title();

    /**
     * Makes its widgets.
     *
     * @param edit changes the document that is shown
     */
    Control create(Composite parent, PageEdit edit);

    /** Shows a document as it stands; called after each change, and only while the page is in front. */
    void show(PageDocument document);

    /** Gives the keyboard to its first field. */
    void setFocus();
}
