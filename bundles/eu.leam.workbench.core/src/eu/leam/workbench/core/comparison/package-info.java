/** Comparing model versions. */
package eu.leam.workbench.core.comparison;
