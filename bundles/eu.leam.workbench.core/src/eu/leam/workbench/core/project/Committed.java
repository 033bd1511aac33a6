package eu.leam.workbench.core.project;

import eu.leam.workbench.store.HistoryEntry;
import java.time.Instant;

/**
 * One commit of a project.
 *
 * @param commit its id
 * @param author who made the change
 * @param email the author's e-mail
 * @param when when it was made
 * @param message its whole message
 */
public record Committed(String commit, String author, String email, Instant when, String message) {

    static Committed of(HistoryEntry entry) {
        return new Committed(entry.commit(), entry.author(), entry.email(), entry.when(), entry.message());
    }
}
