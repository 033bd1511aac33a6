package eu.leam.workbench.release.gate;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import java.util.ArrayList;
import java.util.List;

/** Collects what a rule finds; one failure fails the gate, else one thing that could not be looked at leaves it not measured. */
final class Verdict {
    private final List<String> failures = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final List<String> proofs = new ArrayList<>();
    private String failureStep = "";
    private String gapStep = "";

    /** Something speaks for passing. */
    void proof(String pattern, Object... arguments) {
        proofs.add(Texts.format(pattern, arguments));
    }

    /** Something fails the gate. */
    void failure(String nextStep, String pattern, Object... arguments) {
        failureStep = failureStep.isEmpty() ? nextStep : failureStep;
        failures.add(Texts.format(pattern, arguments));
    }

    /** Something could not be looked at. */
    void gap(String nextStep, String pattern, Object... arguments) {
        gapStep = gapStep.isEmpty() ? nextStep : gapStep;
        gaps.add(Texts.format(pattern, arguments));
    }

    /** The gate: failures first, then gaps, then what was proven. Without any proof nothing was measured. */
    Gate gate(String id, String question) {
        List<String> evidence = new ArrayList<>(failures);
        evidence.addAll(gaps);
        evidence.addAll(proofs);
        if (!failures.isEmpty()) {
            return new Gate(id, question, GateState.FAILED, evidence, failureStep);
        }
        boolean passed = gaps.isEmpty() && !proofs.isEmpty();
        return new Gate(id, question, passed ? GateState.PASSED : GateState.NOT_MEASURED, evidence, gapStep);
    }
}
