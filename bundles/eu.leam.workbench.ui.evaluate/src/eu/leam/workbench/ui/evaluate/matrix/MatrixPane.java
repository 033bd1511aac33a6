package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.Navigator;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.RefSelection;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.evaluate.FileExport;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.Scored;
import eu.leam.workbench.ui.evaluate.Stage;
import eu.leam.workbench.ui.evaluate.VersionScores;
import eu.leam.workbench.ui.evaluate.comparison.ComparisonView;
import eu.leam.workbench.ui.evaluate.item.ItemsView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The results matrix with its choice of benchmarks, its legend, and the current score beside it. */
final class MatrixPane implements ProjectListener, MatrixMenu.Deeds {
    private final ViewPart view;
    private final Stage stage;
    private final MatrixModel model = new MatrixModel();
    private final RefSelection selection = new RefSelection(this::follow);
    private final SashForm sash;
    private final MatrixBar bar;
    private final MatrixCanvas canvas;
    private final Legend legend;
    private final ScorePanel score;
    private final Latest<List<VersionScores>> asking;

    MatrixPane(ViewPart view, Composite parent) {
        this.view = view;
        stage = new Stage(parent, "matrix");
        sash = Controls.named(new SashForm(parent, SWT.HORIZONTAL), "matrix");
        var left = new Composite(sash, SWT.NONE);
        left.setLayout(Controls.grid(1, 0, 0));
        bar = new MatrixBar(left, model, this::refresh);
        bar.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        canvas = new MatrixCanvas(left, model);
        canvas.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        canvas.onMove(this::moved);
        canvas.onOpen(scored -> items());
        new MatrixMenu(canvas.control(), model, this);
        legend = new Legend(left);
        legend.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        score = new ScorePanel(sash, this);
        remember(sash);
        asking = new Latest<>("results matrix", parent);
        view.getSite().setSelectionProvider(selection);
        RefSelection.follow(view, parent, this::follow);
        OpenProject.get().listen(parent, this);
    }

    void setFocus() {
        if (stage.isShown(sash)) {
            canvas.control().setFocus();
        } else {
            stage.setFocus();
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        model.update(List.of());
        stage.project(state, this::ask);
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::ask);
    }

    @Override
    public void items() {
        model.current()
                .filter(each -> each.evaluation().items() != null)
                .ifPresent(each -> ItemsView.show(view.getSite().getPage(), each));
    }

    @Override
    public void run() {
        model.version().filter(version -> !version.run().isEmpty()).ifPresent(version -> Navigator.get()
                .open(Ref.run(version.run())));
    }

    @Override
    public void file() {
        model.current().map(Scored::ref).ifPresent(Navigator.get()::open);
    }

    @Override
    public void compare(String with) {
        model.version().ifPresent(version -> ComparisonView.show(view.getSite().getPage(), with, version.id()));
    }

    @Override
    public void export() {
        byte[] text = MatrixText.csv(model).getBytes(StandardCharsets.UTF_8);
        FileExport.start(sash.getShell(), "results.csv", () -> text);
    }

    private void ask(Session session) {
        var place = new Place(session.folder(), Environment.system());
        asking.ask(session, progress -> VersionScores.list(place, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<VersionScores>> done -> show(done.value());
                case Outcome.Failed<List<VersionScores>> failed ->
                    stage.say(
                            failed.message(),
                            failed.nextStep(),
                            eu.leam.workbench.ui.Messages.ListPane_again,
                            this::documentsChanged);
            }
        });
    }

    private void show(List<VersionScores> versions) {
        model.update(versions);
        if (versions.isEmpty()) {
            stage.say(Messages.ScoresView_none, Messages.ScoresView_noneNext);
        } else if (model.pages().getFirst().columns().isEmpty()) {
            stage.say(Messages.MatrixPane_unmeasured, Messages.MatrixPane_unmeasuredNext);
        } else {
            stage.show(sash);
            refresh();
        }
    }

    private void refresh() {
        bar.refresh();
        canvas.refresh();
        legend.show(model.columns());
        ((GridData) legend.control().getLayoutData()).heightHint = legend.height();
        legend.control().getParent().layout();
        score.show(model);
    }

    private void moved() {
        score.show(model);
        model.version().ifPresent(version -> selection.selected(List.of(new Ref("models/" + version.id()))));
    }

    private void follow(List<Ref> refs) {
        for (Ref ref : refs) {
            if (ref.folder().equals("models") && model.select(ref.id())) {
                canvas.refresh();
                score.show(model);
                return;
            }
        }
    }

    private static void remember(SashForm sash) {
        var remembered = new Remembered("matrix.sash");
        sash.setSashWidth(4);
        sash.setWeights(remembered.get("left", 70), remembered.get("right", 30));
        sash.getChildren()[0].addListener(SWT.Resize, e -> {
            int[] weights = sash.getWeights();
            remembered.put("left", weights[0]);
            remembered.put("right", weights[1]);
        });
    }
}
