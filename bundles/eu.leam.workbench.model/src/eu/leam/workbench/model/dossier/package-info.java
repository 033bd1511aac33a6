/** The dossier of a release as records. */
package eu.leam.workbench.model.dossier;
