/** Editing documents: one EMF editing domain and one stack of named changes per project, with undo, redo and dirty state. */
package eu.leam.workbench.core.edit;
