/** What a job is: what was asked for, where it stands, and each stretch of it that ran. Immutable records, as the journal has them. */
package eu.leam.workbench.queue.job;
