/** The pages of a dataset card in the document view: its form, and the first documents of its corpus. */
package eu.leam.workbench.ui.design.dataset;
