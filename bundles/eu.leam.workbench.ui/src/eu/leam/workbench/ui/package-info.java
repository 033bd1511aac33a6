/**
 * The window's toolkit and the parts that belong to no single verb: threads ({@code UiTask}), colours, icons, project tree.
 * Changes documents only through commands of {@code core}. Read {@link eu.leam.workbench.ui.Palette} first.
 */
package eu.leam.workbench.ui;
