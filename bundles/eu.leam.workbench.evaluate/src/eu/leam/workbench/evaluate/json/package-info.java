/** Strict, bounded reading of JSON that others wrote: every failure names the file and the place. */
package eu.leam.workbench.evaluate.json;
