package eu.leam.workbench.trainer.train;

import eu.leam.workbench.base.quantity.StepRates;

/** How fast a run goes: tokens per second of the last steps without what lies between them, and the time that is left with it. */
final class Pace {
    private static final int STEPS = StepRates.WINDOW;
    private static final double NANO = 1e-9;

    private final long began = System.nanoTime();
    private final long[] nanos = new long[STEPS];
    private final long tokensPerStep;
    private long count;
    private long sum;

    Pace(long tokensPerStep) {
        this.tokensPerStep = tokensPerStep;
    }

    /** A step took so long. */
    void step(long duration) {
        int slot = (int) (count++ % STEPS);
        sum += duration - nanos[slot];
        nanos[slot] = duration;
    }

    /** Tokens per second. */
    double tokensPerSecond() {
        return tokensPerStep * Math.min(count, STEPS) / (sum * NANO);
    }

    /** Seconds that so many steps will take as the ones since the start did, all included; null before the first. */
    Double secondsFor(long steps) {
        return count == 0 ? null : (System.nanoTime() - began) * NANO / count * steps;
    }
}
