/** Bits per byte on held-out documents, of trained models and of byte-count baselines. */
package eu.leam.workbench.evaluate.heldout;
