package eu.leam.workbench.evaluate.pairs;

/** Which sentence of a pair a model holds likelier. */
public enum PairOutcome {
    STEREOTYPED(1),
    OTHER(0),
    /** Equally likely as far as single precision can tell; counts half. */
    TIE(0.5);

    /**
     * The trainer's likelihoods are sums of single-precision numbers, each rounded by up to 2^-24 (6e-8) of itself. So is each sum, as
     * its parts have one sign, and two sums differ by up to 2^-23 of the greater for nothing.
     */
    private static final double SAME = 0x1p-23;

    private final double value;

    PairOutcome(double value) {
        this.value = value;
    }

    /** What the pair adds to the share of stereotyped pairs: 1, 0 or 0.5. */
    public double value() {
        return value;
    }

    /** Compares two log-likelihoods, total or per byte, in any one unit. */
    public static PairOutcome of(double stereotyped, double other) {
        double difference = stereotyped - other;
        if (Math.abs(difference) <= SAME * Math.max(Math.abs(stereotyped), Math.abs(other))) {
            return TIE;
        }
        return difference > 0 ? STEREOTYPED : OTHER;
    }
}
