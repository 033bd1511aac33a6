/**
 * The project folder as a Git repository: loading and saving documents, one commit for each save, history, locks, and the journal
 * of unsaved edits. Commits only what it was given and leaves the rest of the user's repository alone; never overwrites a file that
 * changed under it or that it cannot read; never judges what a document says. Read
 * {@link eu.leam.workbench.store.ProjectRepository} first, then {@link eu.leam.workbench.store.SaveOutcome}.
 */
package eu.leam.workbench.store;
