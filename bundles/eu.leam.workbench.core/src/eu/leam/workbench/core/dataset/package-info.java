/** Deeds on dataset cards and corpora. */
package eu.leam.workbench.core.dataset;
