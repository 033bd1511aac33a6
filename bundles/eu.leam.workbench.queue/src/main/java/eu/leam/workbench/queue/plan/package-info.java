/** Pure decisions over immutable jobs: who starts next, why the others wait, what an ended process means for its job. */
package eu.leam.workbench.queue.plan;
