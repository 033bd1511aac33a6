package eu.leam.workbench.design.experiment;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.design.Messages;
import eu.leam.workbench.model.document.Experiment;
import java.util.List;
import java.util.Locale;

/**
 * What an experiment will take on this machine. Validations, checkpoints and the start of the program come on top.
 *
 * @param size the experiment's size
 * @param seconds time of the training steps in seconds, with the error of the mean rate; n = windows of the probe
 * @param fastSeconds time at the probe's mean rate plus one standard deviation; NaN with one window
 * @param slowSeconds time at the probe's mean rate minus one standard deviation; NaN with one window, infinite when the spread
 *     reaches the mean
 * @param energy estimated energy
 * @param energyStandardError its standard error in watt hours; NaN when the spread of the probe is not known
 * @param energyNote what the energy rests on, in a sentence
 */
public record ExperimentForecast(
        ExperimentSize size,
        Estimate seconds,
        double fastSeconds,
        double slowSeconds,
        Energy energy,
        double energyStandardError,
        String energyNote) {

    /**
     * Forecasts time and energy. Time = tokens / rate with the relative error of the rate (delta method); energy = watts per core x
     * cores x time with the relative errors of power and time added in quadrature.
     *
     * @param experiment the experiment; its threads are taken as busy cores
     * @param probe what a probe of the same model on this machine gave
     * @param power what a busy core draws
     * @throws DesignException when the experiment has no size or the probe no usable rate
     */
    public static ExperimentForecast of(Experiment experiment, ProbeResult probe, Power power) throws DesignException {
        ExperimentSize size = ExperimentSize.of(experiment);
        if (!probe.isUsable()) {
            throw new DesignException(List.of(unusable(experiment, probe)));
        }
        double rate = probe.tokensPerSecond();
        double spread = probe.windows() < 2 ? Double.NaN : probe.standardDeviation();
        double time = size.tokens() / rate;
        double slowest = rate - spread <= 0 ? Double.POSITIVE_INFINITY : size.tokens() / (rate - spread);
        int cores = experiment.getTraining().getThreads();
        var energy = Energy.ofJoules(power.wattsPerCore() * cores * time, Energy.Provenance.ESTIMATED);
        double relative = Math.hypot(probe.relativeError(), power.relativeError());
        return new ExperimentForecast(
                size,
                new Estimate(time, time * probe.relativeError(), probe.windows()),
                size.tokens() / (rate + spread),
                slowest,
                energy,
                energy.wattHours() * relative,
                note(power, cores));
    }

    private static String note(Power power, int cores) {
        Locale locale = Locale.getDefault();
        return Texts.format(
                Messages.Estimate_energyNote,
                Numbers.fixed(power.wattsPerCore(), 1, locale),
                power.note(),
                Numbers.whole(cores, locale),
                Numbers.percent(power.relativeError(), locale));
    }

    private static Finding unusable(Experiment experiment, ProbeResult probe) {
        return new Finding(
                "experiment.probe",
                Severity.ERROR,
                "experiments/" + experiment.getId(),
                "",
                Texts.format(Messages.Estimate_probeEmpty, probe.tokensPerSecond(), probe.windows()),
                Messages.Estimate_probeEmpty_next);
    }
}
