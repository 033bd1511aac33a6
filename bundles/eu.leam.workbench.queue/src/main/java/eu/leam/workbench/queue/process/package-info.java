/** Starting, watching and ending the processes of jobs, so that they outlive the keeper and are found again by the next one. */
package eu.leam.workbench.queue.process;
