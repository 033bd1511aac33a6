/** The five gates of a release, each a rule of its own. */
package eu.leam.workbench.release.gate;
