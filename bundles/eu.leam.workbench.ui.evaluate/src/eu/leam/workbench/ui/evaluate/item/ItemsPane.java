package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.RefSelection;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.Stage;
import eu.leam.workbench.ui.evaluate.VersionScores;
import eu.leam.workbench.ui.table.DataTable;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The items of one or two versions as a table, the selected one in full below it. */
final class ItemsPane implements ProjectListener {
    private static final int MARGIN = 8;
    /** How many times as wide as high it must be for the text to stand beside the table. */
    private static final int WIDE = 2;

    private final Remembered remembered = new Remembered("items");
    private final ItemsModel model = new ItemsModel();
    private final RefSelection selection = new RefSelection(refs -> {});
    private final ItemsBar bar;
    private final VeilBar veil;
    private final Label summary;
    private final Stage stage;
    private final SashForm content;
    private final Composite tablePlace;
    private final StyledText full;
    private final Latest<List<VersionScores>> listing;
    private final Latest<ItemsModel.Read> reading;
    private List<VersionScores> versions = List.of();
    private DataTable<ItemRow> table;
    private String tableOf = "";

    ItemsPane(ViewPart view, Composite parent) {
        parent.setLayout(Controls.grid(1, 0, 0));
        bar = new ItemsBar(parent, this::ask, this::narrow);
        veil = new VeilBar(parent, model, this::show);
        summary = Controls.second(Controls.named(new Label(parent, SWT.WRAP), "items.summary"));
        summary.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(MARGIN, 2)
                .hint(160, SWT.DEFAULT)
                .create());
        var below = new Composite(parent, SWT.NONE);
        below.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        stage = new Stage(below, "items");
        content = Controls.named(new SashForm(below, SWT.VERTICAL), "items");
        below.addListener(
                SWT.Resize,
                e -> content.setOrientation(
                        below.getSize().x > WIDE * below.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
        content.setSashWidth(4);
        tablePlace = new Composite(content, SWT.NONE);
        tablePlace.setLayout(Controls.grid(1, 0, 0));
        full = Controls.named(
                new StyledText(content, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "items.full");
        full.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        Controls.accessible(full, Messages.ItemsPane_full);
        content.setWeights(62, 38);
        model.ask(new ItemQuestion(
                remembered.get("suite", ""), remembered.get("first", ""), remembered.get("second", ""), "", ""));
        listing = new Latest<>("measured versions", parent);
        reading = new Latest<>("items", parent);
        view.getSite().setSelectionProvider(selection);
        Palette.follow(full, this::showFull);
        OpenProject.get().listen(parent, this);
    }

    void setFocus() {
        if (stage.isShown(content) && table != null) {
            table.setFocus();
        } else {
            bar.setFocus();
        }
    }

    /** Looks at these items. */
    void ask(ItemQuestion question) {
        boolean same = question.asksTheSame(model.question());
        model.ask(ItemsStart.measured(question, versions));
        remembered.put("suite", model.question().suite());
        remembered.put("first", model.question().first());
        remembered.put("second", model.question().second());
        offer();
        if (same && stage.isShown(content)) {
            show();
        } else {
            model.clear();
            OpenProject.get().session().ifPresent(this::read);
        }
    }

    /** Looks at those of the items in which the two versions differ. */
    void askFlips(ItemQuestion question) {
        model.show(ItemsModel.Show.FLIPS);
        ask(question);
    }

    @Override
    public void projectChanged(ProjectState state) {
        model.clear();
        versions = List.of();
        stage.project(state, this::list);
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::list);
    }

    private void narrow(ItemsModel.Show which) {
        model.show(which);
        show();
    }

    private void list(Session session) {
        var place = new Place(session.folder(), Environment.system());
        listing.ask(session, progress -> VersionScores.list(place, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<VersionScores>> done -> listed(session, done.value());
                case Outcome.Failed<List<VersionScores>> failed -> failed(failed.message(), failed.nextStep());
            }
        });
    }

    private void listed(Session session, List<VersionScores> now) {
        versions = now.stream()
                .filter(version -> version.suites().values().stream().anyMatch(each -> each.items() != null))
                .toList();
        if (versions.isEmpty()) {
            stage.say(Messages.ItemsPane_none, Messages.ItemsPane_noneNext);
            return;
        }
        if (versions.stream()
                .noneMatch(version -> version.id().equals(model.question().first()))) {
            model.ask(ItemsStart.of(versions));
        } else {
            model.ask(ItemsStart.measured(model.question(), versions));
        }
        offer();
        read(session);
    }

    private void offer() {
        var suites = new TreeSet<String>();
        versions.forEach(version -> version.suites().forEach((suite, evaluation) -> {
            if (evaluation.items() != null) {
                suites.add(suite);
            }
        }));
        List<String> ids = versions.stream()
                .filter(version -> version.suites().containsKey(model.question().suite()))
                .map(VersionScores::id)
                .toList();
        bar.offer(List.copyOf(suites), ids, model.question());
    }

    private void read(Session session) {
        var place = new Place(session.folder(), Environment.system());
        ItemQuestion question = model.question();
        if (question.first().isEmpty() || question.suite().isEmpty()) {
            return;
        }
        if (!stage.isShown(content)) {
            stage.say(Messages.ItemsPane_reading, "");
        }
        reading.ask(question, progress -> ItemsModel.Read.of(place, question, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<ItemsModel.Read> done -> answered(done.value());
                case Outcome.Failed<ItemsModel.Read> failed -> failed(failed.message(), failed.nextStep());
            }
        });
    }

    private void answered(ItemsModel.Read read) {
        model.answer(read);
        if (!model.missing().isEmpty()) {
            failed(model.missing(), Messages.ItemsPane_missingNext);
            return;
        }
        show();
        stage.show(content);
    }

    private void failed(String message, String next) {
        summary.setText("");
        stage.say(message, next, eu.leam.workbench.ui.Messages.ListPane_again, this::documentsChanged);
    }

    private void show() {
        makeTable();
        bar.narrow(model);
        veil.refresh();
        table.show(model.rows());
        summary.setText(model.summary().replace("&", "&&"));
        summary.setToolTipText(String.join("\n", model.notes()));
        summary.getParent().layout();
        showFull();
    }

    /** Other versions or another kind of items have other columns. */
    private void makeTable() {
        String now =
                model.kind() + model.question().first() + "|" + model.question().second();
        if (table != null && now.equals(tableOf)) {
            return;
        }
        if (table != null) {
            table.control().dispose();
        }
        tableOf = now;
        table = ItemTable.builder(model)
                .selected(rows -> {
                    showFull();
                    selection.selected(
                            List.of(new Ref("models/" + model.question().first())));
                })
                .create(tablePlace);
        table.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        tablePlace.layout();
    }

    private void showFull() {
        List<ItemRow> rows = table == null ? List.of() : table.selected();
        if (rows.isEmpty()) {
            full.setText(Messages.ItemsPane_select);
            return;
        }
        ItemText text = ItemText.of(rows.getFirst(), model);
        full.setText(text.text());
        for (ItemText.Mark mark : text.marks()) {
            var style = new StyleRange(
                    mark.start(), mark.length(), Palette.ACCENT.color(), Palette.SELECTION.color(), SWT.BOLD);
            style.underline = true;
            full.setStyleRange(style);
        }
    }
}
