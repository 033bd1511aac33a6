package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.ui.Views;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ViewPart;

/** The view of two versions beside each other. */
public final class ComparisonView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.evaluate.comparison";

    private ComparisonPane pane;

    /** Brings the view to the front and compares two versions, second minus first. */
    public static void show(IWorkbenchPage page, String first, String second) {
        Views.show(page, ID);
        if (page.findView(ID) instanceof ComparisonView view) {
            view.pane.compare(first, second);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new ComparisonPane(this, parent);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
