/** Measured values with their units: a number never travels bare. */
package eu.leam.workbench.base.quantity;
