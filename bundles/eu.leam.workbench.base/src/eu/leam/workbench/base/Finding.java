package eu.leam.workbench.base;

import java.util.Objects;

/**
 * What a check has to say about one thing of a project.
 *
 * @param rule stable id of the rule that spoke, for instance {@code mixture.weightNegative}
 * @param severity how much it matters
 * @param subject what it is about: a document reference such as {@code mixtures/balanced}, or a file with its line
 * @param field the field concerned, for instance {@code entries[2].weight}; empty when the whole subject is meant
 * @param message one whole sentence in the user's language: what is the case, with the evidence
 * @param nextStep one whole sentence: what to do about it; empty when there is nothing to do
 */
public record Finding(String rule, Severity severity, String subject, String field, String message, String nextStep) {

    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(field);
        Objects.requireNonNull(message);
        Objects.requireNonNull(nextStep);
    }

    /** Whether this finding blocks the deed it belongs to. */
    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
