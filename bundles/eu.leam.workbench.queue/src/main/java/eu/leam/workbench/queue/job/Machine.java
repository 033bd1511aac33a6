package eu.leam.workbench.queue.job;

/**
 * Where process numbers mean something.
 *
 * @param host name of the machine
 * @param id its installation's id; empty when it has none
 * @param boot id of this start of its kernel and of the process namespace; empty when unknown
 */
public record Machine(String host, String id, String boot) {

    /** Whether processes marked there can be looked up here. */
    public boolean sharesProcessesWith(Machine other) {
        return isSame(other) && boot.equals(other.boot);
    }

    /** Whether it is the same machine, perhaps started anew since; host and id must both agree, for images are copied. */
    public boolean isSame(Machine other) {
        return host.equals(other.host) && id.equals(other.id);
    }
}
