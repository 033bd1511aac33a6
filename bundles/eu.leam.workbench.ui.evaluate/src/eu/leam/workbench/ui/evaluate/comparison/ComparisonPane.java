package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.core.figure.ComparisonFigure;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.FigureStyle;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.RefSelection;
import eu.leam.workbench.ui.UiTask;
import eu.leam.workbench.ui.evaluate.FileExport;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.Stage;
import eu.leam.workbench.ui.evaluate.VersionScores;
import eu.leam.workbench.ui.evaluate.item.ItemQuestion;
import eu.leam.workbench.ui.evaluate.item.ItemsView;
import eu.leam.workbench.ui.table.DataTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Two versions beside each other: verdict, figure, table, and what the intervals cover. */
final class ComparisonPane implements ProjectListener, ComparisonBar.Deeds {
    private final ViewPart view;
    private final Composite parent;
    private final ComparisonModel model = new ComparisonModel();
    private final RefSelection selection = new RefSelection(refs -> {});
    private final ComparisonBar bar;
    private final Stage stage;
    private final SashForm content;
    private final Label verdict;
    private final ForestCanvas forest;
    private final DataTable<PairedDifference> table;
    private final Text notes;
    private final Latest<List<VersionScores>> listing;
    private Job comparing;
    private String measured = "";

    ComparisonPane(ViewPart view, Composite parent) {
        this.view = view;
        this.parent = parent;
        parent.setLayout(Controls.grid(1, 0, 0));
        bar = new ComparisonBar(parent, model, this);
        verdict = Controls.named(new Label(parent, SWT.WRAP), "comparison.verdict");
        verdict.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 4)
                .hint(200, SWT.DEFAULT)
                .create());
        var below = new Composite(parent, SWT.NONE);
        below.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        stage = new Stage(below, "comparison");
        content = Controls.named(new SashForm(below, SWT.HORIZONTAL), "comparison");
        forest = new ForestCanvas(content);
        var right = new SashForm(content, SWT.VERTICAL);
        table = DifferenceTable.builder().selected(this::selected).create(right);
        notes = Controls.named(
                new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "comparison.notes");
        Controls.accessible(notes, Messages.ComparisonPane_notes);
        right.setWeights(70, 30);
        content.setWeights(48, 52);
        content.setSashWidth(4);
        listing = new Latest<>("versions to compare", parent);
        view.getSite().setSelectionProvider(selection);
        OpenProject.get().listen(parent, this);
    }

    void setFocus() {
        bar.setFocus();
    }

    /** Compares these two. */
    void compare(String first, String second) {
        model.choose(first, second);
        bar.refresh();
        pairChanged();
    }

    @Override
    public void projectChanged(ProjectState state) {
        stop();
        model.versions(List.of(), "");
        show();
        stage.project(state, this::list);
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::list);
    }

    @Override
    public void pairChanged() {
        selection.selected(List.of(new Ref("models/" + model.second()), new Ref("models/" + model.first())));
        OpenProject.get().session().ifPresent(this::ask);
    }

    @Override
    public void metricChanged() {
        show();
    }

    @Override
    public void items() {
        var rows = model.shown().rows();
        if (!rows.isEmpty()) {
            String suite = rows.getFirst().score().benchmark();
            ItemsView.showFlips(
                    view.getSite().getPage(), new ItemQuestion(suite, model.first(), model.second(), "", ""));
        }
    }

    @Override
    public void export(ComparisonBar.Way way) {
        Comparison comparison = model.comparison();
        String name = "comparison." + way.name().toLowerCase(Locale.ROOT);
        if (way == ComparisonBar.Way.CSV) {
            FileExport.start(parent.getShell(), name, () -> ComparisonText.csv(comparison)
                    .getBytes(StandardCharsets.UTF_8));
            return;
        }
        var style = FigureStyle.current(parent);
        figure().ifPresent(figure -> FileExport.start(
                parent.getShell(), name, () -> Picture.bytes(figure.figure(), style, way == ComparisonBar.Way.SVG)));
    }

    private void list(Session session) {
        var place = new Place(session.folder(), Environment.system());
        listing.ask(session, progress -> VersionScores.list(place, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<VersionScores>> done -> offer(session, done.value());
                case Outcome.Failed<List<VersionScores>> failed -> failed(failed.message(), failed.nextStep());
            }
        });
    }

    private void offer(Session session, List<VersionScores> versions) {
        List<VersionScores> scored =
                versions.stream().filter(version -> !version.scores().isEmpty()).toList();
        // the last that was trained here: the next to the first is often the same experiment with another seed
        String usual = scored.stream()
                .filter(version -> !version.isBaseline())
                .map(VersionScores::id)
                .reduce("", (one, next) -> next);
        model.versions(scored.stream().map(VersionScores::id).toList(), usual);
        bar.refresh();
        String now = versions.stream()
                .flatMap(version -> version.scores().stream())
                .map(each -> each.evaluation().model() + each.evaluation().time())
                .distinct()
                .collect(Collectors.joining(","));
        if (model.comparison() == null || !now.equals(measured)) {
            measured = now;
            ask(session);
        }
    }

    private void ask(Session session) {
        stop();
        if (!model.isReady()) {
            show();
            stage.say(Messages.ComparisonPane_few, Messages.ComparisonPane_fewNext);
            return;
        }
        var place = new Place(session.folder(), Environment.system());
        if (model.comparison() == null) {
            show();
            stage.say(
                    Texts.format(Messages.ComparisonPane_comparing, model.second(), model.first()),
                    "",
                    Messages.ComparisonPane_cancel,
                    this::cancel);
        }
        String first = model.first();
        String second = model.second();
        comparing = UiTask.quiet(
                Texts.format(Messages.ComparisonPane_comparing, second, first),
                parent,
                progress -> compare(place, first, second, progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Comparison> done -> answered(done.value());
                        case Outcome.Failed<Comparison> failed -> failed(failed.message(), failed.nextStep());
                    }
                });
    }

    private static Comparison compare(Place place, String first, String second, Progress progress)
            throws LeamException {
        return new ShowComparison(place, first, second).call(progress);
    }

    private void answered(Comparison comparison) {
        if (model.answer(comparison)) {
            show();
            if (comparison.differences().isEmpty()) {
                stage.say(Messages.ComparisonModel_nothing, model.notes());
            } else {
                stage.show(content);
            }
        }
    }

    private void cancel() {
        stop();
        stage.say(Messages.ComparisonPane_cancelled, "", Messages.ComparisonPane_again, this::pairChanged);
    }

    private void stop() {
        if (comparing != null) {
            comparing.cancel();
        }
    }

    private void failed(String message, String next) {
        stage.say(message, next, eu.leam.workbench.ui.Messages.ListPane_again, this::documentsChanged);
    }

    private void show() {
        bar.refresh();
        boolean known = model.comparison() != null;
        verdict.setText(known ? model.verdict().replace("&", "&&") : "");
        parent.layout();
        table.show(model.shown().rows());
        notes.setText(model.notes());
        figure().ifPresent(forest::show);
    }

    /** The verdict on the selected difference in full: its column may have little room. */
    private void selected(List<PairedDifference> rows) {
        verdict.setText((rows.isEmpty() ? model.verdict() : model.verdict(rows.getFirst())).replace("&", "&&"));
        parent.layout();
    }

    private Optional<ComparisonFigure> figure() {
        return model.comparison() == null
                ? Optional.empty()
                : ComparisonFigure.of(model.comparison(), model.shown().rows(), Locale.getDefault());
    }
}
