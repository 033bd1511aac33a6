/** The compact evidence of a run's curves that is committed with it; read Evidence first. */
package eu.leam.workbench.curves.evidence;
