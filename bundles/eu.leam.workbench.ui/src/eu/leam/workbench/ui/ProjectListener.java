package eu.leam.workbench.ui;

import java.util.Set;

/** Hears on the window's thread what changes in the open project. */
public interface ProjectListener {

    /** Another project, or none; also called once when the listener comes. */
    void projectChanged(ProjectState state);

    /** Documents came, went or changed. */
    default void documentsChanged() {}

    /** Something was typed, undone, redone or saved. */
    default void editsChanged() {}

    /** States or curves of these runs changed. */
    default void runsChanged(Set<String> runs) {}
}
