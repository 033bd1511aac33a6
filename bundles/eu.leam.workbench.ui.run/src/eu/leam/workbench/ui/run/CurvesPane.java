package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.CurveCanvas;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.TopLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Draws the curves of the selected runs, else of all that train, and follows them live. */
public final class CurvesPane implements ProjectListener {
    private final CurvesModel model = new CurvesModel();
    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final Composite full;
    private final EmptyState empty;
    private final CurvesBar bar;
    private final CurveCanvas canvas;
    private final Legend legend;
    private final Label note;
    private final Latest<CurveAnswer> asking;
    private CurveAnswer answer = CurveAnswer.EMPTY;
    private double pointer = Double.NaN;

    /** Fills the parent. */
    public CurvesPane(Composite parent) {
        this.parent = parent;
        parent.setLayout(stack);
        full = new Composite(parent, SWT.NONE);
        full.setLayout(Controls.grid(1, 0, 0));
        bar = new CurvesBar(full, model, this::ask);
        bar.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        var body = new Composite(full, SWT.NONE);
        body.setLayout(new BesideOrBelow(this::legendWidth));
        body.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        canvas = new CurveCanvas(body, "curves.canvas");
        canvas.onHover(hover -> hovered(hover.x()));
        legend = new Legend(body, model, this::show);
        note = Controls.second(Controls.named(new Label(full, SWT.NONE), "curves.note"));
        note.setLayoutData(
                GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).create());
        empty = new EmptyState(parent, "curves");
        asking = new Latest<>(Messages.CurvesPane_asking, full);
        canvas.control().addListener(SWT.Resize, e -> ask());
        Palette.follow(canvas.control(), this::show);
        OpenProject.get().listen(full, this);
    }

    private int legendWidth() {
        return legend.preferredWidth();
    }

    /** Follows the selection of all views. */
    public void select(List<Ref> refs) {
        if (model.select(refs)) {
            ask();
        }
    }

    /** Writes what is shown into a file that the user chooses. */
    void export(CurvesExport.Way way) {
        reading()
                .ifPresent(curves ->
                        CurvesExport.start(way, full.getShell(), new CurvesExport.What(model.visible(answer), curves)));
    }

    /** Gives the keyboard to the controls. */
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        model.clear();
        switch (state) {
            case ProjectState.Open open -> {
                model.runs(open.session().runs());
                ask();
            }
            case ProjectState.Opening opening -> say(Texts.format(Messages.RunsPane_opening, opening.folder()), "");
            case ProjectState.None none -> say(Messages.RunsPane_noProject, Messages.CurvesPane_noProjectNext);
            case ProjectState.Failed failed -> say(Messages.RunsPane_noProject, Messages.CurvesPane_noProjectNext);
        }
    }

    @Override
    public void runsChanged(Set<String> changed) {
        OpenProject.get().session().ifPresent(session -> {
            List<String> before = model.shown();
            OpenProject.get().colours().note(session.runs());
            model.runs(session.runs());
            if (!before.equals(model.shown()) || model.concerns(changed)) {
                ask();
            }
        });
    }

    private Optional<CurveReading> reading() {
        return OpenProject.get().session().map(Session::curves).map(CurveReading::new);
    }

    private void ask() {
        Optional<CurveReading> reading = reading();
        if (reading.isEmpty()) {
            return;
        }
        if (model.shown().isEmpty()) {
            say(Messages.CurvesPane_noRuns, Messages.CurvesPane_noRunsNext);
            return;
        }
        top(full);
        bar.metrics(reading.get().metrics());
        CurvesModel.Question question = model.question();
        int pixels = Math.clamp(canvas.control().getSize().x, 100, 8000);
        asking.ask(question, progress -> reading.get().answer(question, pixels), outcome -> {
            switch (outcome) {
                case Outcome.Done<CurveAnswer> done -> {
                    answer = done.value();
                    show();
                }
                case Outcome.Failed<CurveAnswer> failed -> say(failed.message(), failed.nextStep());
            }
        });
    }

    private void show() {
        legend.show(answer);
        canvas.show(CurveFigure.of(model.visible(answer), OpenProject.get().colours(), false));
        hovered(pointer);
    }

    private void tellPoints() {
        String points = Numbers.whole(answer.points(), Locale.getDefault());
        String text = answer.hidden() == 0
                ? Texts.format(Messages.CurvesPane_allDrawn, points)
                : Texts.format(Messages.CurvesPane_points, points, Numbers.whole(answer.hidden(), Locale.getDefault()));
        note.setText(answer.points() == 0 ? Messages.CurvesPane_noPoints : text);
    }

    private void hovered(double x) {
        pointer = x;
        CurveAnswer shown = model.visible(answer);
        double place = Double.isNaN(x) ? x : shown.nearestX(x);
        legend.at(place);
        if (Double.isNaN(place)) {
            canvas.mark(place, List.of());
            tellPoints();
            return;
        }
        canvas.mark(
                place,
                shown.lines().stream()
                        .filter(line -> !Double.isNaN(line.valueAt(place)))
                        .map(line -> new CurveCanvas.Dot(
                                place,
                                line.valueAt(place),
                                OpenProject.get().colours().of(line.run())))
                        .toList());
        note.setText(Texts.format(
                shown.axis() == CurveAxis.STEP ? Messages.CurvesPane_atStep : Messages.CurvesPane_atTokens,
                Numbers.whole(Math.round(place), Locale.getDefault())));
    }

    private void say(String what, String next) {
        empty.say(what, next);
        top(empty);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            parent.layout();
        }
    }
}
