package eu.leam.workbench.release.approval;

/** Who wants to decide over a dossier. */
public sealed interface Signer {

    /**
     * The identity that Git is configured with on this machine, under which the decision will be committed.
     *
     * @param name user.name
     * @param email user.email
     */
    record GitIdentity(String name, String email) implements Signer {}

    /**
     * Merely a name that somebody typed; it decides nothing.
     *
     * @param name as typed
     */
    record TypedName(String name) implements Signer {}
}
