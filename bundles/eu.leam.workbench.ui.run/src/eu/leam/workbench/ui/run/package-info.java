/**
 * The run perspective's views: the runs of the project with state and progress, and the curves that follow them while they train.
 * Owns no run and starts none; draws what the open session has read of them. Read {@link
 * eu.leam.workbench.ui.run.CurvesModel} first.
 */
package eu.leam.workbench.ui.run;
