package eu.leam.workbench.core.session;

import java.util.Set;

/** Hears what changes in an open project; called on a thread of the session, or on the one that made an edit. */
public interface SessionListener {

    /** Documents came, went or changed; ask {@link Session#documents()}. */
    default void documentsChanged() {}

    /** Something was typed, undone, redone or saved; ask {@link Session#editing()}. */
    default void editsChanged() {}

    /** States or curves of these runs changed; merged to a few calls a second; ask {@link Session#runs()}. */
    default void runsChanged(Set<String> runs) {}
}
