package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.project.ProjectHolder;
import eu.leam.workbench.curves.CurveSnapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A project that is open in this process: immutable snapshots that any thread may ask for without waiting, and events. Reading
 * disk, queue and metric files happens on the session's own threads.
 */
public interface Session extends AutoCloseable {

    /** The project's folder. */
    Path folder();

    /** The project's name. */
    String name();

    /** Branch of the repository; empty without one. */
    String branch();

    /** All documents in the order of their kinds, then by id; as last read. */
    List<DocumentEntry> documents();

    /** The document's text as it stands on disk; empty when it is not there. Reads the disk: never call on the window's thread. */
    String text(String reference);

    /** All runs, newest first; as last looked at. */
    List<RunInfo> runs();

    /** The curves of all runs as last read; growing runs are followed. */
    CurveSnapshot curves();

    /** What concerns the project as a whole, for instance a cut metric file or a keeper that does not answer. */
    List<Finding> findings();

    /** Why nothing can be changed here, for instance that another window holds the project; empty when it can. */
    String readOnly();

    /**
     * The window that holds the project and may be gone, so that the project can be taken from it; empty when none does, or it runs on
     * this computer.
     */
    default Optional<ProjectHolder> takeable() {
        return Optional.empty();
    }

    /** The documents as they are edited here; empty when nothing can be changed, see {@link #readOnly()}. */
    default Optional<Editing> editing() {
        return Optional.empty();
    }

    /** Registers; closing the answer takes the listener out again. */
    AutoCloseable listen(SessionListener listener);

    @Override
    void close();
}
