package eu.leam.workbench.curves;

/** Whether tokens and times of a growing series ascend, so that a place can be found by halving. */
final class Order {
    private boolean tokensAscend = true;
    private boolean timesAscend = true;
    private boolean anyTokens;
    private boolean anyTime;
    private long lastTokens = -1;
    private double lastTime = Double.NEGATIVE_INFINITY;

    void add(long tokens, double time) {
        tokensAscend &= tokens >= 0 && tokens >= lastTokens;
        timesAscend &= time >= lastTime;
        anyTokens |= tokens >= 0;
        anyTime |= time == time;
        lastTokens = tokens;
        lastTime = time;
    }

    /** Points were taken back: what is left ascends where the whole did, and ends with these. */
    void cutTo(long tokens, double time) {
        lastTokens = tokens;
        lastTime = time;
    }

    Known known() {
        return new Known(tokensAscend, timesAscend, anyTokens, anyTime);
    }

    /**
     * The order at one moment.
     *
     * @param tokensAscend each point tells its tokens and they never fall
     * @param timesAscend each point tells its time and it never falls
     * @param anyTokens some point tells its tokens
     * @param anyTime some point tells its time
     */
    record Known(boolean tokensAscend, boolean timesAscend, boolean anyTokens, boolean anyTime) {

        boolean ascends(Axis axis) {
            return switch (axis) {
                case STEP -> true;
                case TOKENS -> tokensAscend;
                case TIME, CLOCK -> timesAscend;
            };
        }

        boolean tells(Axis axis) {
            return switch (axis) {
                case STEP -> true;
                case TOKENS -> anyTokens;
                case TIME, CLOCK -> anyTime;
            };
        }
    }
}
