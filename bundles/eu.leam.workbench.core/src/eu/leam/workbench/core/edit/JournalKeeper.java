package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.EditJournal;
import eu.leam.workbench.store.StoreException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Writes unsaved edits into the journal a moment after they were made, on a thread of its own. */
final class JournalKeeper implements AutoCloseable {
    /** How long edits are gathered before they are written, so that typing costs few writes. */
    private static final long GATHER_MILLISECONDS = 300;

    private final Editing.Hold hold;
    private final EditJournal journal;
    private final Function<Ref, Optional<DraftNote>> unsaved;
    private final Set<Ref> pending = new LinkedHashSet<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("leam-journal").unstarted(task));
    private volatile List<Finding> trouble = List.of();
    private boolean waiting;
    private boolean stopped;

    /**
     * What is to be noted of a document.
     *
     * @param text its text with the edits
     * @param basis version of the file that they started from
     */
    record DraftNote(String text, String basis) {}

    /**
     * @param hold keeps the journal this window's while it is written
     * @param unsaved answers what is to be noted of a document; empty when it is saved
     */
    JournalKeeper(Editing.Hold hold, EditJournal journal, Function<Ref, Optional<DraftNote>> unsaved) {
        this.hold = hold;
        this.journal = journal;
        this.unsaved = unsaved;
    }

    /** Something became of the document's edits. Never waits. */
    synchronized void changed(Ref ref) {
        if (stopped) {
            return;
        }
        pending.add(ref);
        if (!waiting) {
            waiting = true;
            thread.schedule(this::write, GATHER_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    /** Why edits are not safe at the moment; empty when they are. */
    List<Finding> trouble() {
        return trouble;
    }

    /** Writes no more: the journal is another window's now. */
    synchronized void stop() {
        stopped = true;
        pending.clear();
    }

    private void write() {
        Set<Ref> taken = take();
        if (taken.isEmpty()) {
            return;
        }
        try (var still = hold.still()) {
            taken.forEach(this::note);
        } catch (LeamException e) { // another window's now, or somebody else writes for long
            taken.forEach(ref -> failed(ref, e));
        }
    }

    private void note(Ref ref) {
        try {
            Optional<DraftNote> note = unsaved.apply(ref);
            if (note.isPresent()) {
                journal.note(ref, note.get().text(), note.get().basis());
            } else {
                journal.settle(ref);
            }
            trouble = List.of();
        } catch (StoreException e) {
            failed(ref, e);
        }
    }

    private void failed(Ref ref, LeamException e) {
        trouble = List.of(
                new Finding("session.journal", Severity.WARNING, ref.toString(), "", e.getMessage(), e.nextStep()));
        again(ref);
    }

    private synchronized void again(Ref ref) {
        if (!thread.isShutdown()) {
            changed(ref);
        }
    }

    private synchronized Set<Ref> take() {
        waiting = false;
        var taken = new LinkedHashSet<>(pending);
        pending.clear();
        return taken;
    }

    /** Writes what is still to be written, then lets go of the journal; edits that are not saved stay in it. */
    @Override
    public void close() throws StoreException {
        thread.shutdown();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        write();
        journal.close();
    }
}
