/** How much electrical energy the run took, measured or estimated. Read {@link eu.leam.workbench.trainer.energy.EnergyMeter} first. */
package eu.leam.workbench.trainer.energy;
