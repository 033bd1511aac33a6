package eu.leam.workbench.base;

/** How much a finding matters: an error blocks the deed it belongs to, a warning does not, a note only tells. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
