/** Figures from curves, scores and comparisons: the same in a report, an export and the window. */
package eu.leam.workbench.core.figure;
