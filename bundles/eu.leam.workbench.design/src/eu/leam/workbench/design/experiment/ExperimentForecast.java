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
 * What an experiment will take on this machine. Writing checkpoints and the start of the program come on top.
 *
 * @param size the experiment's size
 * @param seconds the whole time in seconds, with the error of the mean rate; n = windows of the probe
 * @param parts what it goes to
 * @param fastSeconds time on a machine faster by one standard deviation of the probe's rate; NaN with one window
 * @param slowSeconds time on one slower by as much; NaN with one window, infinite when the spread
 *     reaches the mean
 * @param energy estimated energy
 * @param energyStandardError its standard error in watt hours; NaN when the spread of the probe is not known
 * @param energyNote what the energy rests on, in a sentence
 */
public record ExperimentForecast(
        ExperimentSize size,
        Estimate seconds,
        TimeParts parts,
        double fastSeconds,
        double slowSeconds,
        Energy energy,
        double energyStandardError,
        String energyNote) {

    /**
     * Forecasts time and energy. Time = tokens / rate + validations + sample texts, all with the relative error of the rate (delta
     * method), for what slows the steps slows the rest; energy = watts per core x cores x time with the relative errors of power
     * and time added in quadrature.
     *
     * @param experiment the experiment; its threads are taken as busy cores when the probe does not tell
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
        TimeParts parts = TimeParts.of(size, experiment.getTraining(), probe);
        double time = parts.total();
        double slowest = rate - spread <= 0 ? Double.POSITIVE_INFINITY : time * rate / (rate - spread);
        double cores =
                Double.isNaN(probe.busyCores()) ? experiment.getTraining().getThreads() : probe.busyCores();
        var energy = Energy.ofJoules(power.wattsPerCore() * cores * time, Energy.Provenance.ESTIMATED);
        double relative = Math.hypot(probe.relativeError(), power.relativeError());
        return new ExperimentForecast(
                size,
                new Estimate(time, time * probe.relativeError(), probe.windows()),
                parts,
                time * rate / (rate + spread),
                slowest,
                energy,
                energy.wattHours() * relative,
                note(power, cores));
    }

    private static String note(Power power, double cores) {
        Locale locale = Locale.getDefault();
        return Texts.format(
                Messages.Estimate_energyNote,
                Numbers.fixed(power.wattsPerCore(), 1, locale),
                power.note(),
                Numbers.fixed(cores, 2, locale),
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
