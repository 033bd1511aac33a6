/** From datasets and a scheme to sampling probabilities. */
package eu.leam.workbench.design.mixture;
