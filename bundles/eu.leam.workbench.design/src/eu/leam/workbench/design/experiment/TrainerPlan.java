package eu.leam.workbench.design.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.design.Messages;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.ModelShape;
import eu.leam.workbench.model.document.Training;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plan by which the trainer starts: {@code plan.json} in the working folder of a run. The same input gives the same text byte
 * for byte.
 *
 * @param run id of the run
 * @param experiment the experiment as resolved for the run; its seed is the run's seed
 * @param mixture what is drawn with which weight
 * @param corpora where the corpus files lie, one for each dataset that is drawn
 * @param continuations what the model shall write at each checkpoint
 * @param power what the energy estimate rests on where there is no meter
 */
public record TrainerPlan(
        String run,
        Experiment experiment,
        ResolvedMixture mixture,
        Collection<CorpusFile> corpora,
        Continuations continuations,
        Power power) {
    private static final int SCHEMA = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The plan as JSON text with a line break at the end. Datasets of weight 0 are left out.
     *
     * @throws DesignException when the experiment makes no model, or a dataset with a weight has no corpus file
     */
    public String text() throws DesignException {
        ExperimentSize.of(experiment); // refuses what the trainer could not build
        Training training = experiment.getTraining();
        ObjectNode plan = JSON.createObjectNode();
        plan.put("schema", SCHEMA)
                .put("run", run)
                .put("seed", training.getSeed())
                .put("threads", training.getThreads());
        model(plan.putObject("model"), experiment.getModel());
        training(plan.putObject("training"), training);
        plan.putObject("continuations")
                .put("perLanguage", continuations.perLanguage())
                .put("perLanguageAtEnd", continuations.perLanguageAtEnd())
                .put("bytes", continuations.bytes())
                .put("promptBytes", continuations.promptBytes())
                .put("temperature", continuations.temperature());
        datasets(plan);
        plan.putObject("power").put("wattsPerCore", power.wattsPerCore()).put("note", power.note());
        return write(plan);
    }

    private static void model(ObjectNode node, ModelShape shape) {
        node.put("layers", shape.getLayers())
                .put("width", shape.getWidth())
                .put("heads", shape.getHeads())
                .put("context", shape.getContext());
    }

    private static void training(ObjectNode node, Training training) {
        node.put("tokens", training.getTokens())
                .put("batch", training.getBatch())
                .put("learningRate", training.getLearningRate())
                .put("minimumLearningRate", training.getMinimumLearningRate())
                .put("warmup", training.getWarmup())
                .put("weightDecay", training.getWeightDecay())
                .put("beta1", training.getBeta1())
                .put("beta2", training.getBeta2())
                .put("epsilon", training.getEpsilon())
                .put("clip", training.getClip())
                .put("validateEvery", training.getValidateEvery())
                .put("checkpointEvery", training.getCheckpointEvery());
    }

    private void datasets(ObjectNode plan) throws DesignException {
        Map<String, CorpusFile> files = new HashMap<>();
        corpora.forEach(file -> files.put(file.dataset(), file));
        List<Finding> missing = new ArrayList<>();
        var datasets = plan.putArray("datasets");
        for (Share share : mixture.shares()) {
            CorpusFile file = files.get(share.dataset());
            if (share.weight() == 0) {
                continue;
            }
            if (file == null) {
                missing.add(missing(share));
                continue;
            }
            datasets.addObject()
                    .put("id", share.dataset())
                    .put("language", share.language())
                    .put("path", file.path())
                    .put("sha256", file.sha256())
                    .put("weight", share.weight());
        }
        if (!missing.isEmpty()) {
            throw new DesignException(missing);
        }
    }

    private Finding missing(Share share) {
        return new Finding(
                "experiment.corpusMissing",
                Severity.ERROR,
                "datasets/" + share.dataset(),
                "uri",
                Texts.format(Messages.Plan_datasetMissing, share.dataset()),
                Messages.Plan_datasetMissing_next);
    }

    private static String write(ObjectNode plan) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return JSON.writer(printer).writeValueAsString(plan) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }
}
