/**
 * The design perspective's views: the pool of dataset cards, mixtures and experiments. Owns no mathematics and no document; shows
 * what the rooms of the verbs work out and changes documents through commands of {@code core} alone. Read {@link
 * eu.leam.workbench.ui.design.DesignPerspective} first.
 */
package eu.leam.workbench.ui.design;
