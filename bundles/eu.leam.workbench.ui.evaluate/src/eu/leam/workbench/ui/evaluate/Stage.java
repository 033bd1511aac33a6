package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.ProjectChooser;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.TopLayout;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A view's content, or in its place why there is nothing to show and what to do. */
public final class Stage {
    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final EmptyState empty;

    /** @param id id of the view's controls */
    public Stage(Composite parent, String id) {
        this.parent = parent;
        parent.setLayout(stack);
        empty = new EmptyState(parent, id);
    }

    /** Shows the content. */
    public void show(Control content) {
        top(content);
    }

    /** Says what is the case and what to do, with the button that does it where it has a text. */
    public void say(String what, String next, String button, Runnable deed) {
        empty.say(what, next, button, deed);
        top(empty);
    }

    /** Says what is the case and what to do. */
    public void say(String what, String next) {
        say(what, next, "", () -> {});
    }

    /** Says what is with the project, or hands on its session once it is open. */
    public void project(ProjectState state, Consumer<Session> open) {
        switch (state) {
            case ProjectState.None none -> noProject();
            case ProjectState.Failed failed -> noProject();
            case ProjectState.Opening opening ->
                say(Texts.format(eu.leam.workbench.ui.Messages.ProjectPane_opening, opening.folder()), "");
            case ProjectState.Open project -> {
                say(eu.leam.workbench.ui.Messages.ListPane_reading, "");
                open.accept(project.session());
            }
        }
    }

    /** Whether this control is what is seen. */
    public boolean isShown(Control content) {
        return stack.topControl == content;
    }

    /** Gives the keyboard to what stands in the place of the content. */
    public void setFocus() {
        empty.setFocus();
    }

    private void noProject() {
        say(
                eu.leam.workbench.ui.Messages.ProjectPane_none,
                eu.leam.workbench.ui.Messages.ProjectPane_noneNext,
                eu.leam.workbench.ui.Messages.ProjectPane_open,
                () -> ProjectChooser.choose(parent.getShell()));
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            parent.layout();
        }
    }
}
