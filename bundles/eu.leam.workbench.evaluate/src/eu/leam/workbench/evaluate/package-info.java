/**
 * Says how good and how biased a model version is: builds the items that the trainer's score mode reads, turns what comes back
 * into scores with n, error and scorer identity, imports results of lm-evaluation-harness, refuses to subtract what is not
 * comparable and compares the rest item by item. Never runs a model, never draws, never approves. Read
 * {@link eu.leam.workbench.evaluate.Measurement} first, then {@link eu.leam.workbench.evaluate.pairs.MinimalPairs} and
 * {@link eu.leam.workbench.evaluate.compare.Comparer}.
 */
package eu.leam.workbench.evaluate;
