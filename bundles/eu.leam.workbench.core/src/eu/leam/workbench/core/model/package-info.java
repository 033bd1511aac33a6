/** Deeds on model versions. */
package eu.leam.workbench.core.model;
