package eu.leam.workbench.store;

import java.time.Instant;

/**
 * One commit that changed a document.
 *
 * @param commit its id
 * @param author who made the change
 * @param email the author's e-mail
 * @param when when it was made
 * @param message its whole message
 */
public record HistoryEntry(String commit, String author, String email, Instant when, String message) {}
