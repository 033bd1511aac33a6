package eu.leam.workbench.model.dossier;

/** How a gate stands. What could not be looked at is not measured, never passed. */
public enum GateState {
    PASSED,
    FAILED,
    NOT_MEASURED
}
