/** Model versions by benchmarks: what each reached, how sure that is, and how far from the ideal. Read {@code MatrixModel} first. */
package eu.leam.workbench.ui.evaluate.matrix;
