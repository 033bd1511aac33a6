/** Errors and intervals, each with the source of its formula. */
package eu.leam.workbench.evaluate.statistics;
