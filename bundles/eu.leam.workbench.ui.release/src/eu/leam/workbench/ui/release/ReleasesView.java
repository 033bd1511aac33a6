package eu.leam.workbench.ui.release;

import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.table.ListPane;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view of all releases: what is put up, how its gates stand, who decided. */
public final class ReleasesView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.release.releases";

    private ListPane<ReleaseRow> pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new ListPane<>(
                this,
                parent,
                ReleasesTable.builder(),
                new ListPane.Listing<>(
                        ReleaseRow::list,
                        row -> new Ref("releases/" + row.line().id()),
                        Messages.ReleasesView_none,
                        Messages.ReleasesView_noneNext));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
