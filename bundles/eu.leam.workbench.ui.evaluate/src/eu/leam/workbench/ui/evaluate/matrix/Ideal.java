package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Score;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a score is from its ideal, in fixed steps: the same distance has the same colour in every column, so that a small
 * difference never looks large because the others are smaller still.
 */
enum Ideal {
    /** Shares from 0 to 1. */
    SHARE(List.of(0.05, 0.1, 0.2, 0.35)),
    /** Bits per byte: 0 foretells everything, 8 nothing. */
    BITS(List.of(1.0, 2.0, 3.0, 4.0));

    /** Metrics of lm-evaluation-harness that are shares although their files tell no unit. */
    private static final Set<String> SHARES = Set.of("acc", "acc_norm", "exact_match", "f1", "mcc");

    private final List<Double> steps;

    Ideal(List<Double> steps) {
        this.steps = steps;
    }

    /** The scale of a score; empty where no ideal is known, as with a perplexity. */
    static Optional<Ideal> of(Score score) {
        return switch (score.unit()) {
            case "share" -> Optional.of(SHARE);
            case "bits/byte" -> Optional.of(BITS);
            default ->
                score.direction() == Direction.HIGHER && SHARES.contains(score.metric())
                        ? Optional.of(SHARE)
                        : Optional.empty();
        };
    }

    /** Upper ends of the steps but the last, which is open. */
    List<Double> steps() {
        return steps;
    }

    /** Step of a score from 0, the nearest, to {@code steps().size()}. */
    int step(Score score) {
        double distance = distance(score);
        int step = 0;
        while (step < steps.size() && distance > steps.get(step) + 1e-12) {
            step++;
        }
        return step;
    }

    /** How far a score is from its ideal, in its unit. */
    static double distance(Score score) {
        double value = score.estimate().value();
        return switch (score.direction()) {
            case NEAR_IDEAL -> Math.abs(value - score.ideal());
            case LOWER -> value;
            case HIGHER -> 1 - value;
        };
    }
}
