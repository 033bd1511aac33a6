package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.DataTable;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The datasets of a mixture; a bar is the weight, which can be dragged where it is given by hand. */
final class MixtureTable {
    private static final String BAR = "bar";
    private static final int INSET = 6;
    private static final int HEIGHT = 8;
    private static final double MANY_EPOCHS = 4;

    private final MixtureModel model;
    private final MixturePage.Trial trial;
    private final DataTable<MixtureSheet.Row> table;
    private String dragged = "";
    private double scale = 1;
    private boolean editable;

    MixtureTable(
            Composite parent, MixtureModel model, MixturePage.Trial trial, Consumer<List<MixtureSheet.Row>> chosen) {
        this.model = model;
        this.trial = trial;
        table = TableBuilder.of("mixture", Messages.MixtureTable_name, MixtureSheet.Row::dataset, columns())
                .selected(chosen)
                .create(parent);
        table.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        Table widget = table.table();
        widget.addListener(SWT.MouseDown, this::press);
        widget.addListener(SWT.MouseMove, this::move);
        widget.addListener(SWT.MouseUp, e -> release());
        widget.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC && !dragged.isEmpty()) {
                dragged = "";
                trial.drop();
            }
        });
    }

    void setFocus() {
        table.setFocus();
    }

    /** The rows that are selected. */
    List<MixtureSheet.Row> chosen() {
        return table.selected();
    }

    /** Another mixture is shown: nothing of the former stays selected. */
    void forget() {
        table.select(List.of());
    }

    void show(Optional<MixtureSheet> sheet, boolean mayEdit) {
        editable = mayEdit;
        if (dragged.isEmpty()) {
            scale = sheet.map(MixtureSheet::largest).orElse(1.0);
        }
        table.show(sheet.map(MixtureSheet::rows).orElse(List.of()));
    }

    private List<Column<MixtureSheet.Row>> columns() {
        return List.of(
                Column.<MixtureSheet.Row>text("dataset", Messages.MixtureTable_dataset, 130, MixtureSheet.Row::dataset)
                        .icon(row -> Icons.DATASET.image()),
                Column.text("language", Messages.MixtureTable_language, 80, MixtureSheet.Row::language),
                Column.text("licence", Messages.MixtureTable_licence, 104, MixtureSheet.Row::licence),
                Column.<MixtureSheet.Row>number(
                                "tokens", Messages.MixtureTable_tokens, "", 76, 0, MixtureSheet.Row::available)
                        .shortened()
                        .missing(Messages.PoolTable_unsaid),
                Column.<MixtureSheet.Row>number(BAR, Messages.MixtureTable_weight, "", 150, 0, MixtureSheet.Row::share)
                        .saying((row, locale) -> "")
                        .tip(this::barTip)
                        .painted(this::paint),
                Column.<MixtureSheet.Row>number(
                                "share", Messages.MixtureTable_share, "%", 84, 2, row -> row.share() * 100)
                        .missing(Messages.MixtureTable_unsolved),
                Column.<MixtureSheet.Row>number(
                                "change",
                                Messages.MixtureTable_change,
                                Messages.MixtureTable_points,
                                130,
                                2,
                                row -> (row.share() - row.committed()) * 100)
                        .saying((row, locale) -> signed((row.share() - row.committed()) * 100, locale))
                        .missing(Messages.MixtureTable_uncommitted),
                Column.<MixtureSheet.Row>number(
                                "drawn", Messages.MixtureTable_drawn, "", 76, 0, MixtureSheet.Row::tokens)
                        .shortened()
                        .missing(Messages.MixtureTable_unsolved),
                Column.<MixtureSheet.Row>number(
                                "epochs", Messages.MixtureTable_epochs, "", 72, 2, MixtureSheet.Row::epochs)
                        .icon(row -> row.epochs() > MANY_EPOCHS ? Icons.CAUTION.image() : null)
                        .tip(row -> row.epochs() > MANY_EPOCHS
                                ? Messages.MixtureTable_manyEpochs
                                : Double.isNaN(row.epochs()) ? Messages.MixtureTable_unsolved : ""),
                Column.text(
                        "held",
                        Messages.MixtureTable_held,
                        64,
                        row -> row.held() ? Messages.MixtureTable_heldYes : ""));
    }

    private static String signed(double points, Locale locale) {
        boolean moved = Math.abs(points) >= 0.005 || Double.isNaN(points);
        String text = Numbers.fixed(moved ? points : 0, 2, locale);
        return points > 0 && moved ? "+" + text : text;
    }

    private String barTip(MixtureSheet.Row row) {
        String before = Double.isNaN(row.committed())
                ? Messages.MixtureTable_uncommitted
                : Texts.format(Messages.MixtureTable_committed, Numbers.percent(row.committed(), Locale.getDefault()));
        return model.isByHand()
                ? Messages.MixtureTable_drag + " " + before
                : Messages.MixtureTable_byScheme + " " + before;
    }

    private void paint(MixtureSheet.Row row, GC gc, Rectangle cell) {
        int width = cell.width - 2 * INSET;
        if (width < INSET || Double.isNaN(row.share())) {
            return;
        }
        int y = cell.y + (cell.height - HEIGHT) / 2;
        gc.setBackground(Palette.KEYLINE.color());
        gc.fillRectangle(cell.x + INSET, y, width, HEIGHT);
        gc.setBackground(row.held() ? Palette.SECOND.color() : Palette.ACCENT.color());
        gc.fillRectangle(cell.x + INSET, y, along(row.share(), width), HEIGHT);
        if (!Double.isNaN(row.committed())) {
            gc.setBackground(Palette.TEXT.color());
            gc.fillRectangle(cell.x + INSET + along(row.committed(), width) - 1, y - 3, 2, HEIGHT + 6);
        }
    }

    private int along(double share, int width) {
        return Math.clamp(Math.round(width * share / scale), 0, width);
    }

    private void press(Event e) {
        MixtureSheet.Row row = editable && model.isByHand() && e.button == 1 ? rowAt(e) : null;
        if (row != null && !row.held()) {
            dragged = row.dataset();
            move(e);
        }
    }

    private void move(Event e) {
        Rectangle cell = dragged.isEmpty() ? null : cell(dragged);
        if (cell != null) {
            double place = (double) (e.x - cell.x - INSET) / Math.max(1, cell.width - 2 * INSET);
            model.tryShare(dragged, Math.clamp(place, 0, 1) * scale);
            trial.moved();
        }
    }

    private void release() {
        if (!dragged.isEmpty()) {
            dragged = "";
            trial.keep();
        }
    }

    private MixtureSheet.Row rowAt(Event e) {
        TableItem item = table.table().getItem(new Point(e.x, e.y));
        int index = item == null ? -1 : table.table().indexOf(item);
        boolean there = index >= 0
                && index < table.model().rows().size()
                && item.getBounds(bar()).contains(e.x, e.y);
        return there ? table.model().rows().get(index) : null;
    }

    private Rectangle cell(String dataset) {
        int index = table.model().indexOf(dataset);
        return index < 0 ? null : table.table().getItem(index).getBounds(bar());
    }

    private int bar() {
        List<Column<MixtureSheet.Row>> all = table.model().columns();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(BAR)) {
                return i;
            }
        }
        return 0;
    }
}
