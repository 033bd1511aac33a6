/** Deeds on releases: checking gates, approving, refusing, exporting the dossier. */
package eu.leam.workbench.core.release;
