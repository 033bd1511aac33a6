package eu.leam.workbench.ui;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.SessionListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The project that the window shows: the one place from which views get their session and its events, always on the window's
 * thread. Opening and closing happen in jobs.
 */
public final class OpenProject {
    private static final OpenProject THIS = new OpenProject();

    private final List<ProjectListener> listeners = new ArrayList<>();
    private ProjectState state = new ProjectState.None();
    private RunColours colours = new RunColours();
    private Path asked;

    private OpenProject() {}

    /** The window's one. */
    public static OpenProject get() {
        return THIS;
    }

    /** What is open. */
    public ProjectState state() {
        return state;
    }

    /** The open session; empty while there is none. */
    public Optional<Session> session() {
        return state instanceof ProjectState.Open open ? Optional.of(open.session()) : Optional.empty();
    }

    /** Which colour each run has. */
    public RunColours colours() {
        return colours;
    }

    /** Opens a project in a job; the former one closes once the new one is there. */
    public void open(Path folder, SessionOpener opener) {
        asked = folder;
        Optional<Session> former = session();
        if (former.isEmpty()) {
            become(new ProjectState.Opening(folder));
        }
        Display display = Display.getCurrent();
        String name = Texts.format(Messages.OpenProject_opening, folder);
        UiTask.shown(name, display, progress -> opener.open(folder, Environment.system()), outcome -> {
            if (!folder.equals(asked)) {
                closeLater(outcome);
                return;
            }
            former.ifPresent(OpenProject::closeLater);
            switch (outcome) {
                case Outcome.Done<Session> done -> show(done.value(), display);
                case Outcome.Failed<Session> failed ->
                    become(new ProjectState.Failed(folder, failed.message(), failed.nextStep()));
            }
        });
    }

    /** Closes what is open and waits for it: for the end of the program, when no window is there any more. */
    public void closeNow() {
        session().ifPresent(Session::close);
        state = new ProjectState.None();
        listeners.clear();
    }

    /** Listens as long as the control lives. */
    public void listen(Control owner, ProjectListener listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
        listener.projectChanged(state);
    }

    /** Shows a state as it is, without opening or closing anything; what is under way no longer counts. */
    void show(ProjectState next) {
        asked = null;
        become(next);
    }

    private void show(Session session, Display display) {
        colours = new RunColours();
        // Listening first: what the session finds while the views fill themselves must reach them, too.
        session.listen(new Relay(display, session));
        become(new ProjectState.Open(session));
    }

    private void become(ProjectState next) {
        state = next;
        tell(listener -> listener.projectChanged(next));
    }

    private void tell(Consumer<ProjectListener> news) {
        List.copyOf(listeners).forEach(news);
    }

    private static void closeLater(Outcome<Session> unwanted) {
        if (unwanted instanceof Outcome.Done<Session> done) {
            closeLater(done.value());
        }
    }

    private static void closeLater(Session former) {
        UiTask.shown(
                Texts.format(Messages.OpenProject_closing, former.name()),
                Display.getCurrent(),
                progress -> {
                    former.close();
                    return former;
                },
                closed -> {});
    }

    /** Carries a session's events to the window's thread, merging those that come before the window has time. */
    private final class Relay implements SessionListener {
        private final Display display;
        private final Session session;
        private final Set<String> runs = new HashSet<>();
        private boolean documents;
        private boolean edits;
        private boolean posted;

        Relay(Display display, Session session) {
            this.display = display;
            this.session = session;
        }

        @Override
        public synchronized void documentsChanged() {
            documents = true;
            post();
        }

        @Override
        public synchronized void editsChanged() {
            edits = true;
            post();
        }

        @Override
        public synchronized void runsChanged(Set<String> changed) {
            runs.addAll(changed);
            post();
        }

        private void post() {
            if (!posted) {
                posted = true;
                UiTask.post(
                        display, () -> session().filter(open -> open == session).isEmpty(), this::deliver);
            }
        }

        private void deliver() {
            boolean documentsNow;
            boolean editsNow;
            Set<String> runsNow;
            synchronized (this) {
                posted = false;
                documentsNow = documents;
                documents = false;
                editsNow = edits;
                edits = false;
                runsNow = Set.copyOf(runs);
                runs.clear();
            }
            if (documentsNow) {
                tell(ProjectListener::documentsChanged);
            }
            if (editsNow) {
                tell(ProjectListener::editsChanged);
            }
            if (!runsNow.isEmpty()) {
                tell(listener -> listener.runsChanged(runsNow));
            }
        }
    }
}
