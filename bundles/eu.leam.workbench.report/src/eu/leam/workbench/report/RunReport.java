package eu.leam.workbench.report;

import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.score.Evaluation;
import java.util.List;

/**
 * A run as a report tells it.
 *
 * @param run what was launched
 * @param outcome how it ended
 * @param parameters exact number of parameters
 * @param flop floating-point operations of the training
 * @param tokensPerSecond all its tokens by the time spent in training steps alone; NaN when it is not known
 * @param energyStandardError error of the outcome's energy in watt hours; NaN when it is not known
 * @param evaluations what was measured on its model
 */
public record RunReport(
        Run run,
        Outcome outcome,
        long parameters,
        double flop,
        double tokensPerSecond,
        double energyStandardError,
        List<Evaluation> evaluations) {

    public RunReport {
        evaluations = List.copyOf(evaluations);
    }

    /** Seconds in which the training was under way, from the start to the end of each stretch; NaN when it is not known. */
    public double seconds() {
        return new TrainingTime(List.of(outcome)).seconds();
    }
}
