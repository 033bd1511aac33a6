/** Deeds on curves: one metric of one run. */
package eu.leam.workbench.core.curve;
