/** How fast a model would train on this machine. Read {@link eu.leam.workbench.trainer.probe.ProbeMode} first. */
package eu.leam.workbench.trainer.probe;
