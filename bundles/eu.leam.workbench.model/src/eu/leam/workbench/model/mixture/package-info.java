/** A mixture as worked out. */
package eu.leam.workbench.model.mixture;
