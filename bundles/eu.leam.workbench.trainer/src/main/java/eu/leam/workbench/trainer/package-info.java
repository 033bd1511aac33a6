/**
 * A program of its own that trains, scores and serves small byte-level language models; started as a child process or as a job,
 * never loaded into the workbench. Owns the model's mathematics, the order in which text is drawn, checkpoints and the files a
 * run leaves in its folder; never decides what to train or where. Read {@link eu.leam.workbench.trainer.Main}, then {@link
 * eu.leam.workbench.trainer.train.TrainingRun} first.
 */
package eu.leam.workbench.trainer;
