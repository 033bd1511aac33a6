/** Results of other evaluation programs as scores. */
package eu.leam.workbench.evaluate.harness;
