/** Deeds on the machines that jobs run on. */
package eu.leam.workbench.core.node;
