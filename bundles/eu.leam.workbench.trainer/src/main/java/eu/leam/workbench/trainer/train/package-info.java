/** One run from its first step to its last, through stops and restarts. Read {@link eu.leam.workbench.trainer.train.TrainingRun} first. */
package eu.leam.workbench.trainer.train;
