/** Single items of a suite, veiled until somebody asks for their texts. Read {@code ItemsModel} first. */
package eu.leam.workbench.ui.evaluate.item;
