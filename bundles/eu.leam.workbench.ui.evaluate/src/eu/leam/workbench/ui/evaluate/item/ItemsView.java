package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.ui.Views;
import eu.leam.workbench.ui.evaluate.Scored;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ViewPart;

/** The view of single items: what was asked, and what the versions made of it. */
public final class ItemsView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.evaluate.items";

    private ItemsPane pane;

    /** Brings the view to the front and looks at the items that a score rests on. */
    public static void show(IWorkbenchPage page, Scored scored) {
        show(
                page,
                new ItemQuestion(
                        scored.evaluation().suite(),
                        scored.evaluation().model(),
                        "",
                        scored.score().language(),
                        scored.score().category()));
    }

    /** Brings the view to the front and looks at some items. */
    public static void show(IWorkbenchPage page, ItemQuestion question) {
        Views.show(page, ID);
        if (page.findView(ID) instanceof ItemsView view) {
            view.pane.ask(question);
        }
    }

    /** Brings the view to the front and looks at those of the items in which the two versions differ. */
    public static void showFlips(IWorkbenchPage page, ItemQuestion question) {
        Views.show(page, ID);
        if (page.findView(ID) instanceof ItemsView view) {
            view.pane.askFlips(question);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new ItemsPane(this, parent);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
