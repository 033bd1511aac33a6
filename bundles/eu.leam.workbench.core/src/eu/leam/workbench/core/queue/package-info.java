/** Deeds on the queue. */
package eu.leam.workbench.core.queue;
