package eu.leam.workbench.report;

import eu.leam.workbench.base.quantity.Estimate;
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
 * @param seconds duration of the training in seconds
 * @param tokensPerSecond mean rate with its error over the measured windows
 * @param energyStandardError error of the outcome's energy in watt hours; NaN when it is not known
 * @param evaluations what was measured on its model
 */
public record RunReport(
        Run run,
        Outcome outcome,
        long parameters,
        double flop,
        double seconds,
        Estimate tokensPerSecond,
        double energyStandardError,
        List<Evaluation> evaluations) {

    public RunReport {
        evaluations = List.copyOf(evaluations);
    }
}
