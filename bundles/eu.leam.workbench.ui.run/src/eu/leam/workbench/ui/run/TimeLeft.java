package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.text.Texts;

/** A stretch of time for people: two units at most, a dash for what is not known. */
final class TimeLeft {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private TimeLeft() {}

    /** The words for seconds. */
    static String of(double seconds) {
        if (Double.isNaN(seconds)) {
            return "\u2013";
        }
        long s = Math.max(0, Math.round(seconds));
        if (s < MINUTE) {
            return Texts.format(Messages.TimeLeft_seconds, s);
        }
        if (s < HOUR) {
            return Texts.format(Messages.TimeLeft_minutes, s / MINUTE, s % MINUTE);
        }
        if (s < DAY) {
            return Texts.format(Messages.TimeLeft_hours, s / HOUR, s % HOUR / MINUTE);
        }
        return Texts.format(Messages.TimeLeft_days, s / DAY, s % DAY / HOUR);
    }
}
