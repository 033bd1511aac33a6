/** Scores, evaluations and comparisons: what rooms hand to each other, immutable. */
package eu.leam.workbench.model.score;
