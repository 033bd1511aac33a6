/**
 * The pages of a mixture in the document view: scheme and weights with what they lead to, live while dragging, and how the weights
 * came about over the commits. Read {@link eu.leam.workbench.ui.design.mixture.MixtureModel} first.
 */
package eu.leam.workbench.ui.design.mixture;
