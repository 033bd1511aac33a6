/** The kinds of documents and where their files lie: the only place that turns ids into paths and back. */
package eu.leam.workbench.model.kind;
