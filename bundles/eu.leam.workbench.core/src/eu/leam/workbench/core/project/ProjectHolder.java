package eu.leam.workbench.core.project;

import eu.leam.workbench.store.LockHolder;
import java.time.Instant;

/**
 * A window that holds a project.
 *
 * @param user account that it runs under
 * @param host computer that it runs on
 * @param process its process id there
 * @param since when it took the project
 */
public record ProjectHolder(String user, String host, long process, Instant since) {

    /** The same as the lock tells it. */
    public static ProjectHolder of(LockHolder holder) {
        return new ProjectHolder(holder.user(), holder.host(), holder.process(), holder.since());
    }
}
