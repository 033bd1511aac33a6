/** Deeds on evaluations: scoring a model version, importing scores. */
package eu.leam.workbench.core.evaluation;
