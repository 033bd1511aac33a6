/** The evidence of a release put together, with the hash over it. */
package eu.leam.workbench.release.dossier;
