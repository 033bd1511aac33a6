/**
 * The release perspective's views: releases with their gates, dossier, decisions. Judges nothing and signs nothing itself; shows
 * the evidence that {@code release} judged by. Read {@link eu.leam.workbench.ui.release.ReleasePerspective} first.
 */
package eu.leam.workbench.ui.release;
