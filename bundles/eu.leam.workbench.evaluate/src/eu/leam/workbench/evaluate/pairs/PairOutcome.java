package eu.leam.workbench.evaluate.pairs;

/** Which sentence of a pair a model holds likelier. */
public enum PairOutcome {
    STEREOTYPED(1),
    OTHER(0),
    /** Equally likely to within what single precision can tell; counts half. */
    TIE(0.5);

    private static final double SAME = 1e-9;

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
