package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.project.ProjectHolder;
import eu.leam.workbench.model.rule.ProjectView;
import eu.leam.workbench.store.ProjectLock;
import eu.leam.workbench.store.RepositoryLock;
import java.util.List;
import java.util.Optional;

/**
 * A window's hold on its project: the lock and what is edited under it, or the reason why there is neither. Is asked for again as
 * long as another window has it. Waits for the disk; called on the session's thread.
 */
final class WindowHold {
    private final Place place;
    private final ProjectView known;
    private final Runnable edited;
    private ProjectLock lock;
    private boolean closed;
    private volatile Editing editing;
    private volatile String readOnly = "";
    private volatile ProjectHolder takeable;
    private String told = "";

    /**
     * @param known which documents there are
     * @param edited hears of edits
     */
    WindowHold(Place place, ProjectView known, Runnable edited) {
        this.place = place;
        this.known = known;
        this.edited = edited;
    }

    /** Why nothing can be changed here; empty when it can. */
    String readOnly() {
        return readOnly;
    }

    /** The window that holds the project and from which it can be taken over; empty when there is no such one. */
    Optional<ProjectHolder> takeable() {
        return Optional.ofNullable(takeable);
    }

    Optional<Editing> editing() {
        return Optional.ofNullable(editing);
    }

    List<Finding> findings() {
        return editing().map(Editing::findings).orElse(List.of());
    }

    /** Tries to take the project; a project that cannot be taken is open for reading. */
    private void take() {
        ProjectHolder other = null;
        try {
            switch (ProjectLock.acquire(place.folder(), place.environment())) {
                case ProjectLock.Mine mine -> begin(mine.lock());
                case ProjectLock.Theirs theirs -> {
                    readOnly = (theirs.message() + " " + theirs.nextStep()).strip();
                    other = theirs.takeable() ? ProjectHolder.of(theirs.holder()) : null;
                }
            }
        } catch (LeamException e) {
            readOnly = (e.getMessage() + " " + e.nextStep()).strip();
        }
        takeable = other;
    }

    private void begin(ProjectLock mine) throws LeamException {
        try {
            editing = Editing.begin(place, () -> still(mine), known, edited);
            lock = mine;
            readOnly = "";
        } catch (LeamException e) {
            mine.close();
            throw e;
        }
    }

    /** Looks who holds the project and what others changed in its files; answers whether the hold changed. */
    synchronized boolean look() throws LeamException {
        if (closed) { // a look that was under way must not take the project again
            return false;
        }
        if (lock == null) {
            take();
        } else if (!lock.isHeld()) {
            lose();
        } else {
            editing.look();
        }
        boolean changed = !readOnly.equals(told); // a write on another thread may have lost the project meanwhile
        told = readOnly;
        return changed;
    }

    /** Makes sure for a write that the project still is this window's; called on the thread that writes. */
    private RepositoryLock still(ProjectLock mine) throws LeamException {
        Optional<RepositoryLock> still = mine.still();
        if (still.isEmpty()) {
            lose();
            throw DeedException.refused(readOnly, Messages.Edit_lostNext);
        }
        return still.get();
    }

    /** Another window took the project over: what was typed stays in sight, and nothing more is written. */
    private void lose() throws LeamException {
        String why = ProjectLock.holder(place.folder(), place.environment())
                .map(holder -> Messages.format(
                        Messages.Edit_lost, place.folder(), holder.user(), holder.host(), holder.process()))
                .orElseGet(() -> Messages.format(Messages.Edit_lostByNobody, place.folder()));
        if (!why.equals(readOnly)) {
            readOnly = why;
            editing.stop(why);
        }
    }

    /** Lets go of the project; what is not saved waits in the journal. */
    synchronized void close() throws LeamException {
        closed = true;
        if (lock != null) {
            try {
                editing.close();
            } finally {
                lock.close();
            }
        }
    }
}
