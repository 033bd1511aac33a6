package eu.leam.workbench.model.dossier;

import java.util.List;

/**
 * A rule that a release must pass, with how it stands.
 *
 * @param id stable id, for instance {@code licences}
 * @param question the rule as a question
 * @param state how it stands
 * @param evidence what it was judged by, one sentence each, with ids and hashes
 * @param nextStep what to do when it did not pass; empty when it passed
 */
public record Gate(String id, String question, GateState state, List<String> evidence, String nextStep) {

    public Gate {
        evidence = List.copyOf(evidence);
    }
}
