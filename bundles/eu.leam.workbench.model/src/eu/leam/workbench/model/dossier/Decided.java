package eu.leam.workbench.model.dossier;

/**
 * An approval or refusal as shown in a dossier.
 *
 * @param decision approved or refused
 * @param person name of the Git identity
 * @param email e-mail of the Git identity
 * @param at ISO 8601 instant
 * @param reason reason given; may be empty
 * @param signature {@code unsigned} until signatures exist
 * @param current whether the dossier is still the one that was judged
 */
public record Decided(
        String decision, String person, String email, String at, String reason, String signature, boolean current) {}
