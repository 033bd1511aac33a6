package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.TopLayout;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The project's runs as a table that follows them, or what to do when there is none. */
public final class RunsPane implements ProjectListener {
    private final RunsModel model = new RunsModel(Locale.getDefault());
    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final RunsTable table;
    private final EmptyState empty;

    /**
     * Fills the parent.
     *
     * @param selected hears which runs the user selects
     * @param opened brings the document of the selected run to the front
     */
    public RunsPane(Composite parent, Consumer<List<Ref>> selected, Runnable opened) {
        this.parent = parent;
        parent.setLayout(stack);
        table = new RunsTable(parent, model, selected, opened);
        empty = new EmptyState(parent, "runs");
        table.control().addListener(SWT.MouseExit, e -> runsChanged(Set.of()));
        OpenProject.get().listen(table.control(), this);
    }

    /** Selects runs without telling anybody. */
    public void select(List<Ref> refs) {
        table.select(refs);
    }

    /** Gives the keyboard to the table. */
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        switch (state) {
            case ProjectState.None none -> say(Messages.RunsPane_noProject, Messages.RunsPane_noProjectNext);
            case ProjectState.Opening opening -> say(Texts.format(Messages.RunsPane_opening, opening.folder()), "");
            case ProjectState.Failed failed -> say(Messages.RunsPane_noProject, Messages.RunsPane_noProjectNext);
            case ProjectState.Open open -> {
                table.select(List.of());
                show(open.session(), false);
            }
        }
    }

    @Override
    public void documentsChanged() {
        runsChanged(Set.of());
    }

    @Override
    public void runsChanged(Set<String> changed) {
        OpenProject.get().session().ifPresent(session -> show(session, table.isUnderPointer()));
    }

    private void show(Session session, boolean hold) {
        List<RunInfo> runs = session.runs();
        OpenProject.get().colours().note(runs);
        model.update(runs, hold);
        table.refresh();
        if (runs.isEmpty()) {
            say(Messages.RunsPane_none, Messages.RunsPane_noneNext);
        } else {
            top(table.control());
        }
    }

    private void say(String what, String next) {
        empty.say(what, next);
        top(empty);
    }

    private void top(org.eclipse.swt.widgets.Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            parent.layout();
        }
    }
}
