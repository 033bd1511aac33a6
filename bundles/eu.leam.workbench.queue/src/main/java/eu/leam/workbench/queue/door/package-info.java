/**
 * Where clients come in: a Unix domain socket that only its user can reach, a secret in a file that only its user can read, and
 * newline JSON, one request and one answer a line. The form of both is in {@link eu.leam.workbench.queue.door.Conversation}.
 */
package eu.leam.workbench.queue.door;
