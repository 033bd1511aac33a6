/** Deeds on clusters: the machines behind a queue as a whole. */
package eu.leam.workbench.core.cluster;
