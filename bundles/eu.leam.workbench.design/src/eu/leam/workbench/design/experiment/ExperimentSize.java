package eu.leam.workbench.design.experiment;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.design.Messages;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.ModelShape;
import eu.leam.workbench.model.document.Training;
import java.util.ArrayList;
import java.util.List;

/**
 * How large an experiment is, exactly and without a machine.
 *
 * @param parameters the model's parameters
 * @param steps optimiser steps
 * @param tokens tokens seen: the token budget rounded up to whole steps
 * @param flopPerToken floating-point operations of training per token, see {@link #of}
 * @param flop floating-point operations of the whole training, validations not counted
 */
public record ExperimentSize(ParameterCount parameters, long steps, long tokens, double flopPerToken, double flop) {

    /**
     * Works out the size. A token costs 6 N + 12 L d T operations forward and backward (Kaplan et al. 2020, section 2.1; attention as
     * in Chowdhery et al. 2022, PaLM, appendix B, counted over the full context T), N being all parameters: the
     * table of tokens is looked up at the bottom but multiplied with at the top.
     *
     * @throws DesignException when the shape makes no model or the training has no step; names the field
     */
    public static ExperimentSize of(Experiment experiment) throws DesignException {
        List<Finding> errors = errors(experiment);
        if (!errors.isEmpty()) {
            throw new DesignException(errors);
        }
        ModelShape shape = experiment.getModel();
        Training training = experiment.getTraining();
        ParameterCount parameters = ParameterCount.of(shape);
        long perStep = Math.multiplyExact((long) training.getBatch(), (long) shape.getContext());
        long steps = Math.ceilDiv(training.getTokens(), perStep);
        long tokens = Math.multiplyExact(steps, perStep);
        double attention = 12.0 * shape.getLayers() * shape.getWidth() * shape.getContext();
        double flopPerToken = 6.0 * parameters.total() + attention;
        return new ExperimentSize(parameters, steps, tokens, flopPerToken, flopPerToken * tokens);
    }

    private static List<Finding> errors(Experiment experiment) {
        List<Finding> findings = new ArrayList<>();
        ModelShape shape = experiment.getModel();
        Training training = experiment.getTraining();
        if (shape == null) {
            findings.add(error(experiment, "model", "–"));
        } else {
            atLeastOne(experiment, "model.layers", shape.getLayers(), findings);
            atLeastOne(experiment, "model.width", shape.getWidth(), findings);
            atLeastOne(experiment, "model.heads", shape.getHeads(), findings);
            atLeastOne(experiment, "model.context", shape.getContext(), findings);
            if (findings.isEmpty() && shape.getWidth() % (2 * shape.getHeads()) != 0) {
                findings.add(error(experiment, "model.heads", String.valueOf(shape.getHeads())));
            }
        }
        if (training == null) {
            findings.add(error(experiment, "training", "–"));
        } else {
            atLeastOne(experiment, "training.tokens", training.getTokens(), findings);
            atLeastOne(experiment, "training.batch", training.getBatch(), findings);
        }
        return findings;
    }

    private static void atLeastOne(Experiment experiment, String field, long value, List<Finding> findings) {
        if (value < 1) {
            findings.add(error(experiment, field, String.valueOf(value)));
        }
    }

    private static Finding error(Experiment experiment, String field, String value) {
        return new Finding(
                "experiment.shape",
                Severity.ERROR,
                "experiments/" + experiment.getId(),
                field,
                Texts.format(Messages.Estimate_shape, field, value),
                Messages.Estimate_shape_next);
    }
}
