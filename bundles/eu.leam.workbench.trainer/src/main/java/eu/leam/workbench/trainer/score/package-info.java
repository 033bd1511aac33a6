/** How likely a trained model finds given texts. Read {@link eu.leam.workbench.trainer.score.Scorer} first. */
package eu.leam.workbench.trainer.score;
