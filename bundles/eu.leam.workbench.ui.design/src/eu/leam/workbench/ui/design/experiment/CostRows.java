package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.design.experiment.ExperimentForecast;
import eu.leam.workbench.design.experiment.ExperimentSize;
import eu.leam.workbench.ui.design.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an experiment costs, in lines of name, figure and what it rests on. Without a window. */
final class CostRows {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 86400;
    private static final String DASH = "\u2013";

    private CostRows() {}

    /** A line. */
    record Row(String name, String figure, String note) {}

    /** The lines that need no machine, then time and energy when they were measured. */
    static List<Row> of(Optional<ExperimentSize> size, Optional<ExperimentForecast> forecast, String untold) {
        Locale locale = Locale.getDefault();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Messages.CostRows_parameters,
                size.map(s -> Numbers.whole(s.parameters().total(), locale)).orElse(DASH),
                ""));
        rows.add(new Row(
                Messages.CostRows_tokens,
                size.map(s -> Numbers.whole(s.tokens(), locale)).orElse(DASH),
                size.map(s -> Texts.format(Messages.CostRows_steps, Numbers.whole(s.steps(), locale)))
                        .orElse("")));
        rows.add(new Row(
                Messages.CostRows_compute,
                size.map(s -> Numbers.shortForm(s.flop(), locale) + "FLOP").orElse(DASH),
                size.map(s -> Texts.format(
                                Messages.CostRows_perToken, Numbers.shortForm(s.flopPerToken(), locale) + "FLOP"))
                        .orElse("")));
        rows.add(new Row(
                Messages.CostRows_time,
                forecast.map(f -> duration(f.seconds().value(), locale)).orElse(DASH),
                forecast.map(f -> spread(f, locale)).orElse(untold)));
        rows.add(new Row(
                Messages.CostRows_energy,
                forecast.map(f -> energy(f, locale)).orElse(DASH),
                forecast.map(ExperimentForecast::energyNote).orElse("")));
        return rows;
    }

    private static String spread(ExperimentForecast forecast, Locale locale) {
        return Texts.format(
                Messages.CostRows_spread,
                duration(forecast.fastSeconds(), locale),
                duration(forecast.slowSeconds(), locale),
                forecast.seconds().n());
    }

    private static String energy(ExperimentForecast forecast, Locale locale) {
        double hours = forecast.energy().wattHours();
        int decimals = hours < 10 ? 2 : 0;
        String error = Double.isNaN(forecast.energyStandardError())
                ? ""
                : " \u00b1 " + Numbers.fixed(forecast.energyStandardError(), decimals, locale);
        return Numbers.fixed(hours, decimals, locale) + error + " Wh";
    }

    /** Seconds as people say them. */
    static String duration(double seconds, Locale locale) {
        if (Double.isNaN(seconds) || Double.isInfinite(seconds)) {
            return DASH;
        }
        if (seconds < MINUTE) {
            return Numbers.fixed(seconds, seconds < 10 ? 1 : 0, locale) + " s";
        }
        if (seconds < HOUR) {
            long whole = Math.round(seconds);
            return whole / 60 + " min " + whole % 60 + " s";
        }
        long minutes = Math.round(seconds / MINUTE);
        return seconds < DAY
                ? minutes / 60 + " h " + minutes % 60 + " min"
                : Numbers.fixed(seconds / DAY, 1, locale) + " " + Messages.CostRows_days;
    }
}
