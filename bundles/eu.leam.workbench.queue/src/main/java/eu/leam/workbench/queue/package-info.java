/**
 * The keeper of the local queue: a program of its own, one process per user, started on demand, alive while jobs exist. Owns the
 * jobs of this machine, their processes and their journal; never trains, never knows a project, never talks beyond this machine.
 * A job's process outlives the keeper, and the next keeper takes it up again. Read {@link eu.leam.workbench.queue.Main}, then
 * {@link eu.leam.workbench.queue.keep.Keeper}.
 */
package eu.leam.workbench.queue;
