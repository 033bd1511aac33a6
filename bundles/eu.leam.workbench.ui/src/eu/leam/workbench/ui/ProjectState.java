package eu.leam.workbench.ui;

import eu.leam.workbench.core.session.Session;
import java.nio.file.Path;

/** What the window has open. */
public sealed interface ProjectState {

    /** Nothing yet. */
    record None() implements ProjectState {}

    /** A project is on its way. */
    record Opening(Path folder) implements ProjectState {}

    /** A project is open. */
    record Open(Session session) implements ProjectState {}

    /** A project could not be opened. */
    record Failed(Path folder, String message, String nextStep) implements ProjectState {}
}
