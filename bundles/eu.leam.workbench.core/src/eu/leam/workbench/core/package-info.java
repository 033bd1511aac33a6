/**
 * The deeds: one command object for each thing a user can do, used alike by window, command line and tests; and the session
 * that holds an open project. The only room that knows all the rooms below. Never sees SWT, never prints. Read
 * {@link eu.leam.workbench.core.Deed} first, then {@link eu.leam.workbench.core.session.Session} and {@link
 * eu.leam.workbench.core.demo.RunDemo}, which does the whole way once.
 */
package eu.leam.workbench.core;
