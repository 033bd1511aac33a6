/** Deeds on experiments: estimating and launching. */
package eu.leam.workbench.core.experiment;
