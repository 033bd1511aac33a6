package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.table.ListPane;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view of all scores: what each model version reached in each benchmark, with its error. */
public final class ScoresView extends ViewPart {
    /** The view's id. */
    public static final String ID = "eu.leam.workbench.ui.evaluate.scores";

    private ListPane<ScoreRow> pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new ListPane<>(
                this,
                parent,
                ScoresTable.builder(),
                new ListPane.Listing<>(
                        ScoreRow::list,
                        row -> new Ref("models/" + row.model()),
                        Messages.ScoresView_none,
                        Messages.ScoresView_noneNext));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
