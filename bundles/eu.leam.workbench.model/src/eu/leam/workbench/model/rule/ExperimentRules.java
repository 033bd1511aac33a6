package eu.leam.workbench.model.rule;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamPackage.Literals;
import eu.leam.workbench.model.document.ModelShape;
import eu.leam.workbench.model.document.Training;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An experiment can be launched only when shape and training fit together. */
final class ExperimentRules {
    private ExperimentRules() {}

    static void parts(Subject subject) {
        experiment(subject).ifPresent(experiment -> {
            missing(subject, experiment, Literals.EXPERIMENT__MODEL, experiment.getModel() == null);
            missing(subject, experiment, Literals.EXPERIMENT__TRAINING, experiment.getTraining() == null);
        });
    }

    static void heads(Subject subject) {
        experiment(subject).map(Experiment::getModel).ifPresent(model -> {
            if (model.getHeads() > 0 && model.getWidth() % model.getHeads() != 0) {
                subject.error(
                        "experiment.heads",
                        model,
                        Literals.MODEL_SHAPE__HEADS,
                        Texts.format(Messages.Rule_heads, model.getHeads(), model.getWidth()),
                        Texts.format(Messages.Rule_headsNext, below(model), above(model)));
            }
        });
    }

    static void warmup(Subject subject) {
        experiment(subject)
                .filter(experiment -> experiment.getTraining() != null && experiment.getModel() != null)
                .ifPresent(experiment -> {
                    Training training = experiment.getTraining();
                    long perStep =
                            (long) training.getBatch() * experiment.getModel().getContext();
                    if (perStep <= 0 || training.getTokens() <= 0) {
                        return; // the range says so already
                    }
                    long steps = Math.ceilDiv(training.getTokens(), perStep);
                    if (training.getWarmup() >= steps) {
                        subject.error(
                                "experiment.warmup",
                                training,
                                Literals.TRAINING__WARMUP,
                                Texts.format(Messages.Rule_warmup, training.getWarmup(), steps),
                                Messages.Rule_warmupNext);
                    }
                });
    }

    static void learningRate(Subject subject) {
        experiment(subject).map(Experiment::getTraining).ifPresent(training -> {
            if (training.getMinimumLearningRate() > training.getLearningRate()) {
                subject.error(
                        "experiment.learningRate",
                        training,
                        Literals.TRAINING__MINIMUM_LEARNING_RATE,
                        Texts.format(
                                Messages.Rule_learningRate,
                                training.getMinimumLearningRate(),
                                training.getLearningRate()),
                        Messages.Rule_learningRateNext);
            }
        });
    }

    /** The document itself; what a run froze was checked at its launch. */
    private static Optional<Experiment> experiment(Subject subject) {
        return subject.document instanceof Experiment experiment ? Optional.of(experiment) : Optional.empty();
    }

    private static void missing(Subject subject, Experiment experiment, EStructuralFeature part, boolean missing) {
        if (missing) {
            String message = Texts.format(Messages.Rule_required, part.getName());
            String next = Texts.format(Messages.Rule_requiredNext, part.getName());
            subject.error("document.required", experiment, part, message, next);
        }
    }

    private static int below(ModelShape model) {
        return Math.max(1, model.getWidth() / model.getHeads()) * model.getHeads();
    }

    private static int above(ModelShape model) {
        return (model.getWidth() / model.getHeads() + 1) * model.getHeads();
    }
}
