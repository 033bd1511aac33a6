/** Works recorded scores out again from the results per item. */
package eu.leam.workbench.evaluate.recount;
