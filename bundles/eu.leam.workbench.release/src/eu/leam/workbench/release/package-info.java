/**
 * Whether a model version may be released: gates as stateless rules, the dossier as records with the hash that an approval names, and
 * the rule for approvals and refusals. Judges and never renders; never touches disk, Git, clock or network: what lies where is asked
 * of a {@link eu.leam.workbench.release.FilePresence} that the caller brings. Read {@link
 * eu.leam.workbench.release.dossier.DossierBuilder} first.
 */
package eu.leam.workbench.release;
