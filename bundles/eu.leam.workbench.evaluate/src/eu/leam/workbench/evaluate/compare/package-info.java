/** Comparing model versions: what may be compared, and by how much they differ over the same items. */
package eu.leam.workbench.evaluate.compare;
