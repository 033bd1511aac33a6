/**
 * The keeper itself: one thread owns all jobs and does one thing after the other; whoever wants something of it, asks through its
 * inbox. Read {@link eu.leam.workbench.queue.keep.Keeper} first.
 */
package eu.leam.workbench.queue.keep;
