/**
 * The documents that a person edits (EMF, {@code model.document}, generated from {@code model/leam.ecore}), their canonical
 * text form and validation, and the immutable records that rooms hand to each other. Never touches disk, Git or network. Read
 * {@link eu.leam.workbench.model.document.Mixture} first.
 */
package eu.leam.workbench.model;
