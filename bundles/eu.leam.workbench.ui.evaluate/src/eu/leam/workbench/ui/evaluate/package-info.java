/**
 * The evaluate perspective's views: model versions with their scores, comparisons, items. Owns no statistics and never subtracts
 * two scores itself; shows what {@code evaluate} worked out, with its error. Read {@link
 * eu.leam.workbench.ui.evaluate.EvaluatePerspective} first.
 */
package eu.leam.workbench.ui.evaluate;
