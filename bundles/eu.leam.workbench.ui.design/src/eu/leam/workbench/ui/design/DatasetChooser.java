package eu.leam.workbench.ui.design;

import eu.leam.workbench.core.dataset.PoolCard;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.table.DataTable;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which datasets of the pool to add. */
public final class DatasetChooser extends Dialog {
    private final List<PoolCard> cards;
    private DataTable<PoolCard> table;
    private List<String> chosen = List.of();

    private DatasetChooser(Shell parent, List<PoolCard> cards) {
        super(parent);
        this.cards = cards;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Ids of the cards that the user chose; none when the dialog was left. */
    public static List<String> choose(Shell parent, List<PoolCard> cards) {
        var chooser = new DatasetChooser(parent, cards);
        return chooser.open() == OK ? chooser.chosen : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.DatasetChooser_title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(640, 440);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(Controls.grid(1, 8, 4));
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        var help = Controls.second(new Label(area, SWT.WRAP));
        help.setText(cards.isEmpty() ? Messages.DatasetChooser_none : Messages.DatasetChooser_help);
        table = TableBuilder.of("datasetChooser", Messages.PoolTable_name, PoolCard::id, PoolTable.columns())
                .selected(this::picked)
                .opened(card -> okPressed())
                .create(area);
        table.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        table.show(cards);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, Messages.DatasetChooser_add, true).setEnabled(false);
        createButton(parent, CANCEL, Messages.Dialog_cancel, false);
    }

    private void picked(List<PoolCard> picked) {
        chosen = picked.stream().map(PoolCard::id).toList();
        getButton(OK).setEnabled(!chosen.isEmpty());
    }
}
