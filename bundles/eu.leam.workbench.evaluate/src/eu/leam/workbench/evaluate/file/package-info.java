/** Evaluations as files of a project: scores as JSON, results per item as compressed JSON lines. */
package eu.leam.workbench.evaluate.file;
