package eu.leam.workbench.curves;

/** What a curve is drawn over. */
public enum Axis {
    /** Optimiser steps. */
    STEP,
    /** Tokens seen so far; not every metric file tells them. */
    TOKENS,
    /** Seconds since the first point of the run, so that runs of different days lie over each other. */
    TIME,
    /** Seconds since 1970-01-01 UTC. */
    CLOCK
}
