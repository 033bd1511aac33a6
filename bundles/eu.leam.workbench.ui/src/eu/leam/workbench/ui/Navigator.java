package eu.leam.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The one way a part opens another's view: {@link #open} brings the place of a document to the front and selects it for all views.
 * Knows what is selected now, and the way back over what was looked at. Window's thread only.
 */
public final class Navigator implements ProjectListener {
    private static final int MOST = 100;
    private static final Navigator THIS = new Navigator();

    private final History<Ref> history = new History<>(MOST);
    private final List<Consumer<List<Ref>>> followers = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Ref> selection = List.of();

    private Navigator() {}

    /** The window's one. */
    public static Navigator get() {
        return THIS;
    }

    /** Listens to what the user selects in a window's parts. */
    public void listen(IWorkbenchWindow window) {
        ISelectionListener listener = (part, chosen) -> {
            if (RefSelection.isOurs(chosen)) {
                select(RefSelection.of(chosen));
            }
        };
        window.getSelectionService().addSelectionListener(listener);
        OpenProject.get().listen(window.getShell(), this);
    }

    /** Brings the place of a document to the front and selects it for all views. */
    public void open(Ref ref) {
        select(List.of(ref));
        reveal(ref);
    }

    /** Looks again at what was looked at before. */
    public void back() {
        history.back().ifPresent(this::revisit);
    }

    /** Looks again at what was left by going back. */
    public void forward() {
        history.forward().ifPresent(this::revisit);
    }

    /** Whether there is something to go back to. */
    public boolean canBack() {
        return history.canBack();
    }

    /** Whether there is something to go forward to. */
    public boolean canForward() {
        return history.canForward();
    }

    /** What is selected for all views. */
    public List<Ref> selection() {
        return selection;
    }

    /** Runs the action on each change of the selection, as long as the control lives. */
    public void onChange(Control owner, Runnable action) {
        listeners.add(action);
        owner.addDisposeListener(e -> listeners.remove(action));
    }

    @Override
    public void projectChanged(ProjectState state) {
        history.clear();
        selection = List.of();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Tells a view what is selected, now and by {@link #open}, {@link #back} and {@link #forward}, as long as the control lives. */
    void follow(Control owner, Consumer<List<Ref>> hear) {
        if (!selection.isEmpty()) {
            hear.accept(selection);
        }
        followers.add(hear);
        owner.addDisposeListener(e -> followers.remove(hear));
    }

    private void revisit(Ref ref) {
        become(List.of(ref));
        reveal(ref);
    }

    /** First all views follow, then the right one comes to the front: so none brings its former selection with it. */
    private void reveal(Ref ref) {
        List.copyOf(followers).forEach(follower -> follower.accept(List.of(ref)));
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<IWorkbenchPage> page = Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
        page.ifPresent(open -> Views.show(open, Places.view(ref)));
    }

    private void select(List<Ref> refs) {
        if (refs.size() == 1) {
            history.visit(refs.getFirst());
        }
        become(refs);
    }

    private void become(List<Ref> refs) {
        selection = List.copyOf(refs);
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
