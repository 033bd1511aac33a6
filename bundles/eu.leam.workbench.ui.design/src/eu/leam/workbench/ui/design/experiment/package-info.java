/**
 * The pages of an experiment in the document view: what it asks and costs, its network, its data, its training, and the launch. Read
 * {@link ExperimentSheet} first.
 */
package eu.leam.workbench.ui.design.experiment;
