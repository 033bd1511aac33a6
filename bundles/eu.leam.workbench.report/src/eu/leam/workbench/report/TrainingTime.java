package eu.leam.workbench.report;

import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Segment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long trainings were under way, from the start to the end of each of their stretches: start of the program, steps,
 * validations, sample texts and checkpoints. Waiting in the queue is not in it.
 *
 * @param outcomes what came of each
 */
public record TrainingTime(List<Outcome> outcomes) {
    private static final double NANO = 1e-9;

    private record Stretch(Instant start, Instant end) {}

    /** Seconds in which at least one of them was under way: what went side by side counts once. NaN when a time is not known. */
    public double seconds() {
        List<Stretch> stretches = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            for (Segment segment : outcome.getSegments()) {
                Instant start = instant(segment.getStarted());
                Instant end = instant(segment.getEnded());
                if (start == null || end == null || end.isBefore(start)) {
                    return Double.NaN;
                }
                stretches.add(new Stretch(start, end));
            }
            if (outcome.getSegments().isEmpty()) {
                return Double.NaN;
            }
        }
        return stretches.isEmpty() ? Double.NaN : union(stretches);
    }

    private static double union(List<Stretch> stretches) {
        stretches.sort(Comparator.comparing(Stretch::start));
        Duration sum = Duration.ZERO;
        Instant reached = Instant.MIN;
        for (Stretch stretch : stretches) {
            Instant from = stretch.start().isAfter(reached) ? stretch.start() : reached;
            if (stretch.end().isAfter(from)) {
                sum = sum.plus(Duration.between(from, stretch.end()));
                reached = stretch.end();
            }
        }
        return sum.getSeconds() + sum.getNano() * NANO;
    }

    private static Instant instant(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException ignored) { // a person may have edited it: not known
            return null;
        }
    }
}
