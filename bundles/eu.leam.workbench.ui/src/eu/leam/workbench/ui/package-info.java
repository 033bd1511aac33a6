/**
 * The window's toolkit and the parts that belong to no single verb: threads ({@code UiTask}), the open project, colours, icons,
 * rows, project tree, document form, the canvas for figures. Changes documents only through commands of {@code core}; never
 * touches disk, Git or network on the window's thread. Read {@link eu.leam.workbench.ui.OpenProject} first.
 */
package eu.leam.workbench.ui;
