package eu.leam.workbench.ui.run;

/** What curves are drawn over. */
public enum CurveAxis {
    /** Optimiser steps. */
    STEP,
    /** Tokens seen so far. */
    TOKENS
}
