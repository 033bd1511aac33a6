/** Who may decide over a dossier, and when. */
package eu.leam.workbench.release.approval;
