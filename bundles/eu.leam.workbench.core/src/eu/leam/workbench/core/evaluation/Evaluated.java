package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.model.score.Evaluation;

/**
 * What came of a measurement.
 *
 * @param evaluation the scores
 * @param commit id of the commit that holds them; empty when the files were written but not committed
 * @param note why they were not committed and what mends it; empty when they were
 */
public record Evaluated(Evaluation evaluation, String commit, String note) {}
