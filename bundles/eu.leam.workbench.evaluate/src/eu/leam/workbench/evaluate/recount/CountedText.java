package eu.leam.workbench.evaluate.recount;

import eu.leam.workbench.evaluate.Counted;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.model.score.Interval;

/** Tells numbers apart, and in words. */
final class CountedText {
    /** Other processors round a logarithm or a sum in the last digits; no digit that is ever shown is below this. */
    private static final double ROUNDING = 1e-6;

    private CountedText() {}

    static boolean isSame(Counted first, Counted second) {
        return isSame(first.estimate().value(), second.estimate().value())
                && isSame(first.estimate().standardError(), second.estimate().standardError())
                && first.estimate().n() == second.estimate().n()
                && isSame(first.interval(), second.interval());
    }

    private static boolean isSame(Interval first, Interval second) {
        if (first == null || second == null) {
            return first == second;
        }
        return isSame(first.lower(), second.lower())
                && isSame(first.upper(), second.upper())
                && isSame(first.level(), second.level());
    }

    private static boolean isSame(double first, double second) {
        double most = ROUNDING * Math.max(1, Math.max(Math.abs(first), Math.abs(second)));
        return Double.compare(first, second) == 0 || Math.abs(first - second) <= most;
    }

    /** The number with its error and n, and its interval where it has one. */
    static String of(Counted counted) {
        String text = String.format(
                Messages.locale(),
                "%.4f ± %.4f (n = %d)",
                counted.estimate().value(),
                counted.estimate().standardError(),
                counted.estimate().n());
        Interval interval = counted.interval();
        return interval == null
                ? text
                : text + String.format(Messages.locale(), " [%.4f; %.4f]", interval.lower(), interval.upper());
    }
}
