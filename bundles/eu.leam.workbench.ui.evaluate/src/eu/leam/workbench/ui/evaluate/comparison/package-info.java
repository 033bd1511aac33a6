/** Two model versions beside each other, with intervals and a verdict in words. Read {@code ComparisonModel} first. */
package eu.leam.workbench.ui.evaluate.comparison;
