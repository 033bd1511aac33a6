package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.mixture.MixtureVersion;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.CurveCanvas;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.DataTable;
import eu.leam.workbench.ui.table.TableBuilder;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page that shows how a mixture's weights came about: drawn over the commits, with who changed it and why. */
final class HistoryPage implements DocumentPage {
    private static final int MOST = 200;

    private Composite page;
    private CurveCanvas canvas;
    private Label note;
    private DataTable<Row> table;
    private Latest<List<MixtureVersion>> reading;
    private WeightHistory history = new WeightHistory(List.of());

    /** A commit with its number among those of the mixture, from 1. */
    private record Row(int number, MixtureVersion version) {}

    @Override
    public String title() {
        return Messages.HistoryPage_title;
    }

    @Override
    public Control create(Composite parent, PageEdit edit) {
        page = Controls.named(new Composite(parent, SWT.NONE), "mixture.history");
        page.setLayout(Controls.grid(1, 0, 0));
        note = Controls.second(Controls.named(new Label(page, SWT.WRAP), "mixture.history.note"));
        note.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .indent(16, 8)
                .create());
        canvas = new CurveCanvas(page, "mixture.history.figure");
        canvas.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        Controls.accessible(canvas.control(), Messages.HistoryPage_figure);
        table = TableBuilder.<Row>of(
                        "mixtureHistory",
                        Messages.HistoryPage_title,
                        row -> row.version().commit().commit(),
                        columns())
                .create(page);
        table.control()
                .setLayoutData(GridDataFactory.fillDefaults()
                        .grab(true, true)
                        .hint(SWT.DEFAULT, 120)
                        .create());
        reading = new Latest<>(Messages.HistoryPage_title, page);
        Palette.follow(page, this::draw);
        return page;
    }

    @Override
    public void show(PageDocument document) {
        OpenProject.get().session().ifPresent(session -> {
            Path folder = session.folder();
            reading.ask(
                    List.of(session, document.reference()),
                    progress -> MixtureVersion.of(new Place(folder, Environment.system()), document.id(), MOST),
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done<List<MixtureVersion>> done -> filled(done.value());
                            case Outcome.Failed<List<MixtureVersion>> failed -> {
                                filled(List.of());
                                note.setText(failed.message() + " " + failed.nextStep());
                            }
                        }
                    });
        });
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    private void filled(List<MixtureVersion> newestFirst) {
        history = WeightHistory.of(newestFirst);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            rows.add(new Row(newestFirst.size() - i, newestFirst.get(i)));
        }
        table.show(rows);
        note.setText(
                newestFirst.isEmpty()
                        ? Messages.HistoryPage_none
                        : history.isDrawable() ? Messages.HistoryPage_figure : Messages.HistoryPage_one);
        var data = (GridData) canvas.control().getLayoutData();
        data.exclude = !history.isDrawable();
        canvas.control().setVisible(history.isDrawable());
        draw();
        page.layout();
    }

    private void draw() {
        if (history.isDrawable()) {
            canvas.show(history.figure());
        }
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.number("number", Messages.WeightHistory_version, "", 72, 0, Row::number),
                Column.text("when", Messages.HistoryPage_when, 160, HistoryPage::when),
                Column.text("who", Messages.HistoryPage_who, 140, row -> row.version()
                        .commit()
                        .author()),
                Column.<Row>text("why", Messages.HistoryPage_why, 420, row -> row.version()
                                .commit()
                                .message()
                                .lines()
                                .findFirst()
                                .orElse(""))
                        .tip(row -> row.version().commit().message()),
                Column.text("commit", Messages.HistoryPage_commit, 84, row -> row.version()
                        .commit()
                        .commit()
                        .substring(0, 8)));
    }

    private static String when(Row row) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(row.version().commit().when());
    }
}
