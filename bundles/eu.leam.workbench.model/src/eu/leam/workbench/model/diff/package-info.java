/** What changed between two versions of documents, in words. */
package eu.leam.workbench.model.diff;
