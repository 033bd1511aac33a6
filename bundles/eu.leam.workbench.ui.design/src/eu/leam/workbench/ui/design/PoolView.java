package eu.leam.workbench.ui.design;

import eu.leam.workbench.core.dataset.ListDatasets;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.table.ListPane;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view of the dataset pool: every card with language, licence, size and what is wrong with it. */
public final class PoolView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.design.pool";

    private ListPane<ListDatasets.Line> pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new ListPane<>(
                this,
                parent,
                PoolTable.builder(),
                new ListPane.Listing<>(
                        (place, progress) -> new ListDatasets(place).call(progress),
                        card -> new Ref("datasets/" + card.id()),
                        Messages.PoolView_none,
                        Messages.PoolView_noneNext));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
