package eu.leam.workbench.evaluate;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Interval;

/**
 * A number as a suite works it out from its results per item.
 *
 * @param metric the metric
 * @param language BCP 47 tag; empty over all languages
 * @param category part of the suite; empty for all of it
 * @param estimate value, standard error and n
 * @param interval interval or one-sided bound; null when there is none
 */
public record Counted(String metric, String language, String category, Estimate estimate, Interval interval) {}
