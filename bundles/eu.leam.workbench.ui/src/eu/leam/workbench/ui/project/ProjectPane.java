package eu.leam.workbench.ui.project;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.TopLayout;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The project tree with its filter box, or what to do when no project is open. */
public final class ProjectPane implements ProjectListener {
    private final ProjectTreeModel model = new ProjectTreeModel();
    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final Composite full;
    private final EmptyState empty;
    private final Text filter;
    private final ProjectTree tree;
    private final Runnable chooseProject;

    /**
     * @param selected hears what the user selects
     * @param opened brings what is selected to the front
     * @param chooseProject asks the user for a project to open
     */
    public ProjectPane(Composite parent, Consumer<List<Ref>> selected, Runnable opened, Runnable chooseProject) {
        this.parent = parent;
        this.chooseProject = chooseProject;
        parent.setLayout(stack);
        full = new Composite(parent, SWT.NONE);
        full.setLayout(Controls.grid(1, 0, 4));
        filter = Controls.named(new Text(full, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "project.filter");
        filter.setMessage(Messages.ProjectPane_filter);
        filter.setLayoutData(
                GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).create());
        filter.addListener(SWT.Modify, e -> filterChanged());
        tree = new ProjectTree(full, model, selected, opened);
        tree.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                tree.control().setFocus();
            } else if (e.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        empty = new EmptyState(parent, "project");
        OpenProject.get().listen(full, this);
    }

    /** Gives the keyboard to the tree. */
    public void setFocus() {
        if (stack.topControl == full) {
            tree.control().setFocus();
        } else {
            empty.setFocus();
        }
    }

    /** Selects a document in the tree without telling anybody. */
    public void select(List<Ref> refs) {
        tree.select(refs);
    }

    @Override
    public void projectChanged(ProjectState state) {
        switch (state) {
            case ProjectState.None none ->
                empty.say(
                        Messages.ProjectPane_none,
                        Messages.ProjectPane_noneNext,
                        Messages.ProjectPane_open,
                        chooseProject);
            case ProjectState.Opening opening ->
                empty.say(Texts.format(Messages.ProjectPane_opening, opening.folder()), "");
            case ProjectState.Failed failed ->
                empty.say(failed.message(), failed.nextStep(), Messages.ProjectPane_openOther, chooseProject);
            case ProjectState.Open open -> documentsChanged();
        }
        boolean focused = empty.isFocusControl() || filter.isFocusControl();
        stack.topControl = state instanceof ProjectState.Open ? full : empty;
        parent.layout();
        if (focused) {
            setFocus();
        }
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::show);
    }

    @Override
    public void runsChanged(Set<String> changed) {
        OpenProject.get().session().ifPresent(session -> {
            if (model.states(states(session))) {
                tree.refresh();
            }
        });
    }

    private static Map<String, String> states(Session session) {
        return session.runs().stream().collect(Collectors.toMap(RunInfo::id, RunInfo::state, (a, b) -> b));
    }

    private void show(Session session) {
        model.states(states(session));
        model.documents(session.documents(), session.findings());
        tree.refresh();
    }

    private void filterChanged() {
        model.filter(filter.getText());
        tree.refresh();
    }
}
