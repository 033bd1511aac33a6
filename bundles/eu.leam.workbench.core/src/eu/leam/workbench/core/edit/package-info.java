/**
 * Editing documents: one stack of named changes per project over EMF documents and their texts, with undo, redo, dirty state, saves
 * that are commits, and a journal of what is not saved. Never writes over a file that somebody else changed. Read {@link
 * eu.leam.workbench.core.edit.Editing} first.
 */
package eu.leam.workbench.core.edit;
