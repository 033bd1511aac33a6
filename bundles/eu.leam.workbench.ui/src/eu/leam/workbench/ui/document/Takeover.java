package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.ProjectHolder;
import eu.leam.workbench.core.project.TakeoverProject;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.UiTask;
import java.util.List;
import org.eclipse.swt.widgets.Control;

/** Takes the project from a window that is gone, once its user was asked and said yes; all on the window's thread. */
final class Takeover {
    private final Control owner;
    private final Runnable changed;
    private ProjectHolder asked;
    private Banner refused = Banner.NONE;

    /** @param changed hears that the banner is another one now */
    Takeover(Control owner, Runnable changed) {
        this.owner = owner;
        this.changed = changed;
    }

    /** What stands above a document that can only be read; {@code why} when the project is not to be taken over. */
    Banner banner(Session session, String why) {
        ProjectHolder holder = session.takeable().orElse(null);
        if (holder == null) {
            forget();
            return Banner.readOnly(why);
        }
        if (!refused.equals(Banner.NONE)) {
            return refused;
        }
        return holder.equals(asked) ? Banner.takeover(session.folder(), holder) : Banner.held(session.readOnly());
    }

    /** Another project is shown from now on, or this one is not to be taken over any more. */
    void forget() {
        asked = null;
        refused = Banner.NONE;
    }

    /** Asks, in the banner. */
    void ask(Session session) {
        forget();
        asked = session.takeable().orElse(null);
        changed.run();
    }

    /** The user does not want it. */
    void leave() {
        forget();
        changed.run();
    }

    /** Does it; the session finds by itself that it may edit, and tells. */
    void now(Session session) {
        var deed = new TakeoverProject(new Place(session.folder(), Environment.system()));
        UiTask.quiet(Messages.Banner_takeOver, owner, deed::call, outcome -> {
            if (outcome instanceof Outcome.Failed<?> failed) {
                asked = null;
                refused = new Banner((failed.message() + " " + failed.nextStep()).strip(), true, List.of());
                changed.run();
            }
        });
    }
}
