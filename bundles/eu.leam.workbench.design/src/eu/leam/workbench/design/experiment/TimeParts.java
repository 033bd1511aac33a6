package eu.leam.workbench.design.experiment;

import eu.leam.workbench.model.document.Training;

/**
 * What the time of a training goes to, in seconds.
 *
 * @param steps the training steps
 * @param validations the measurements on held-out text; NaN when the probe did not measure them, then they are not in the total
 * @param samples the sample texts at the checkpoints; NaN likewise
 */
public record TimeParts(double steps, double validations, double samples) {

    /** The parts of an experiment of this size at the rates of the probe. */
    static TimeParts of(ExperimentSize size, Training training, ProbeResult probe) {
        Continuations texts = Continuations.usual();
        double atEnd = (double) texts.perLanguageAtEnd() / texts.perLanguage();
        return new TimeParts(
                size.tokens() / probe.tokensPerSecond(),
                times(size.steps(), training.getValidateEvery()) * probe.secondsPerValidation(),
                (times(size.steps(), training.getCheckpointEvery()) - 1 + atEnd) * probe.secondsPerSamples());
    }

    /** All that is known of. */
    public double total() {
        return steps + known(validations) + known(samples);
    }

    /** How often something comes that comes each so many steps and after the last one; 0 = after the last one alone. */
    private static long times(long steps, int every) {
        return every <= 0 ? 1 : Math.ceilDiv(steps, every);
    }

    private static double known(double seconds) {
        return Double.isNaN(seconds) ? 0 : seconds;
    }
}
