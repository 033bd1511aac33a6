/** The project tree: every document of the open project by kind, with what is wrong with it. */
package eu.leam.workbench.ui.project;
