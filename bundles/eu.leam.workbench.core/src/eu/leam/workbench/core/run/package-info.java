/** Deeds on runs: following, stopping, resuming, recording what came of them. */
package eu.leam.workbench.core.run;
