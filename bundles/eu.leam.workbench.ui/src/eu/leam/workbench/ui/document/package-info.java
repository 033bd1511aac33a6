/** The text form of the selected document: what it is, what is wrong with it and where, and its canonical text. */
package eu.leam.workbench.ui.document;
