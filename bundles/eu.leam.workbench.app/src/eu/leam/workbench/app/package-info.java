/**
 * The desktop product: application, window, menu skeleton, status line, themes. Owns no view and no deed. Read {@link
 * eu.leam.workbench.app.WorkbenchApplication} first.
 */
package eu.leam.workbench.app;
