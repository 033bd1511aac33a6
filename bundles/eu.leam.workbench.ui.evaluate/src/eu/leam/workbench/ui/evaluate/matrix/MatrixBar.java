package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.evaluate.Messages;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Above the matrix: which benchmarks are shown, and which of their columns; what is chosen is remembered. */
final class MatrixBar {
    private final MatrixModel model;
    private final Runnable changed;
    private final Remembered remembered = new Remembered("matrix");
    private final Composite bar;
    private final Combo page;
    private final Text filter;
    private List<String> titles = List.of();

    MatrixBar(Composite parent, MatrixModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        bar = Controls.named(new Composite(parent, SWT.NONE), "matrix.bar");
        bar.setLayout(Controls.grid(3, 4, 8));
        Label label = Controls.second(new Label(bar, SWT.NONE));
        label.setText(Messages.MatrixBar_page);
        page = Controls.named(new Combo(bar, SWT.READ_ONLY), "matrix.page");
        Controls.accessible(page, Messages.MatrixBar_page);
        page.setLayoutData(GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).create());
        page.addListener(SWT.Selection, e -> choose(model.pages().get(page.getSelectionIndex())));
        filter = Controls.named(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "matrix.filter");
        filter.setMessage(Messages.MatrixBar_filter);
        filter.setToolTipText(Messages.MatrixBar_filterTip);
        Controls.accessible(filter, Messages.MatrixBar_filter);
        filter.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .create());
        model.page(remembered.get("page", model.page().id()));
        filter.setText(remembered.get("filter", ""));
        model.filter(filter.getText());
        filter.addListener(SWT.Modify, e -> {
            remembered.put("filter", filter.getText());
            model.filter(filter.getText());
            changed.run();
        });
    }

    Composite control() {
        return bar;
    }

    /** Offers the pages that there are now. */
    void refresh() {
        List<String> now = model.pages().stream().map(MatrixPage::title).toList();
        if (!now.equals(titles)) {
            titles = now;
            page.setItems(now.toArray(String[]::new));
        }
        page.select(model.pages().indexOf(model.page()));
    }

    private void choose(MatrixPage chosen) {
        remembered.put("page", chosen.id());
        model.page(chosen.id());
        changed.run();
    }
}
