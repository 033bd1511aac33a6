/** Corpus files and their split into training and held-out documents. */
package eu.leam.workbench.base.corpus;
