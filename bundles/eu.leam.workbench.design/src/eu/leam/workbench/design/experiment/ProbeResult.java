package eu.leam.workbench.design.experiment;

/**
 * How fast this machine trains an experiment's model, as a short probe measured it.
 *
 * @param tokensPerSecond mean over the windows of the probe, of training steps alone
 * @param standardDeviation spread of the windows, in tokens per second; NaN with one window
 * @param windows how many windows were measured
 * @param busyCores how many cores the steps kept busy in the mean, below the threads on a machine that does other things, too; NaN
 *     when it was not measured
 * @param secondsPerValidation how long the run stands for one validation; NaN when it was not measured
 * @param secondsPerSamples how long it stands for the sample texts of one checkpoint; NaN when it was not measured
 */
public record ProbeResult(
        double tokensPerSecond,
        double standardDeviation,
        int windows,
        double busyCores,
        double secondsPerValidation,
        double secondsPerSamples) {

    /** A probe of the training steps alone. */
    public static ProbeResult ofSteps(double tokensPerSecond, double standardDeviation, int windows) {
        return new ProbeResult(tokensPerSecond, standardDeviation, windows, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Whether a time can be estimated from it. */
    public boolean isUsable() {
        return tokensPerSecond > 0 && Double.isFinite(tokensPerSecond) && windows > 0;
    }

    /** Standard error of the mean rate relative to it; NaN when the spread is not known. */
    public double relativeError() {
        return windows < 2 ? Double.NaN : standardDeviation / Math.sqrt(windows) / tokensPerSecond;
    }
}
