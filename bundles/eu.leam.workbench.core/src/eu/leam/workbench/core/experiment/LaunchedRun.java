package eu.leam.workbench.core.experiment;

import java.nio.file.Path;

/**
 * A run that was handed to the queue.
 *
 * @param run id of the run
 * @param job id of its job
 * @param folder its working folder
 * @param commit commit that froze it; empty when it could not be committed, then {@code note} says why
 * @param note a sentence that the user should know; may be empty
 */
public record LaunchedRun(String run, String job, Path folder, String commit, String note) {}
