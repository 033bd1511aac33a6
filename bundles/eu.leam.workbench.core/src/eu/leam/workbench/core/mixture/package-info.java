/** Deeds on mixtures. */
package eu.leam.workbench.core.mixture;
