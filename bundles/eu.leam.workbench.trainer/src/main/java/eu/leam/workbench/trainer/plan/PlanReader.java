package eu.leam.workbench.trainer.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code plan.json} and refuses what cannot be trained, naming the field. */
public final class PlanReader {
    private static final int SCHEMA = 1;
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_PARAMETERS = 500_000_000;
    private static final int BILLION = 1_000_000_000;

    private PlanReader() {}

    /**
     * Reads the plan; paths of corpora that are not absolute count from the plan's folder.
     *
     * @throws TrainerException when the file is missing, is not JSON, is of a newer schema, or has a field out of its range
     */
    public static Plan read(Path file) throws TrainerException {
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new TrainerException(Texts.format(Messages.Plan_tooLarge, file), Messages.Plan_fieldNext);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TrainerException(Texts.format(Messages.Plan_unreadable, file), Messages.Plan_unreadableNext, e);
        }
        try {
            JsonNode root = new ObjectMapper().readTree(bytes);
            return plan(new Fields(root, ""), root, file, Sha256.of(bytes));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new TrainerException(
                    Texts.format(Messages.Plan_broken, file, line, e.getOriginalMessage()), Messages.Plan_fieldNext, e);
        } catch (IOException e) {
            throw new TrainerException(Texts.format(Messages.Plan_unreadable, file), Messages.Plan_unreadableNext, e);
        }
    }

    private static Plan plan(Fields fields, JsonNode root, Path file, String sha256) throws TrainerException {
        fields.whole("schema", 1, SCHEMA);
        return new Plan(
                fields.text("run"),
                fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                fields.whole("threads", 1, 1024),
                model(fields.child("model")),
                training(fields.child("training")),
                fields.has("continuations") ? continuations(fields.child("continuations")) : ContinuationPlan.NONE,
                datasets(fields, root.path("datasets"), file),
                fields.has("power") ? power(fields.child("power")) : PowerPlan.UNKNOWN,
                sha256);
    }

    private static ModelShape model(Fields fields) throws TrainerException {
        var shape = new ModelShape(
                fields.whole("layers", 1, 256),
                fields.whole("width", 2, 65536),
                fields.whole("heads", 1, 1024),
                fields.whole("context", 2, 1 << 20));
        if (shape.width() % (2 * shape.heads()) != 0) {
            throw fields.wrong("width", Messages.Plan_width);
        }
        if (shape.parameters() > MOST_PARAMETERS) {
            throw new TrainerException(
                    Texts.format(Messages.Model_large, shape.parameters(), MOST_PARAMETERS), Messages.Model_largeNext);
        }
        return shape;
    }

    private static TrainingPlan training(Fields fields) throws TrainerException {
        var plan = new TrainingPlan(
                fields.whole("tokens", 1L, 1L << 50),
                fields.whole("batch", 1, 1 << 16),
                fields.number("learningRate", 0, Float.MAX_VALUE),
                fields.number("minimumLearningRate", 0, Float.MAX_VALUE),
                fields.whole("warmup", 0, BILLION),
                fields.number("weightDecay", 0, Float.MAX_VALUE),
                fields.number("beta1", 0, Math.nextDown(1.0)),
                fields.number("beta2", 0, Math.nextDown(1.0)),
                fields.number("epsilon", Double.MIN_VALUE, 1),
                fields.number("clip", 0, Float.MAX_VALUE),
                fields.whole("validateEvery", 0, BILLION),
                fields.whole("checkpointEvery", 0, BILLION));
        if (plan.minimumLearningRate() > plan.learningRate()) {
            throw fields.wrong("minimumLearningRate", Messages.Plan_minimum);
        }
        return plan;
    }

    private static ContinuationPlan continuations(Fields fields) throws TrainerException {
        int perLanguage = fields.whole("perLanguage", 0, ContinuationPlan.MOST);
        return new ContinuationPlan(
                perLanguage,
                fields.has("perLanguageAtEnd")
                        ? fields.whole("perLanguageAtEnd", 0, ContinuationPlan.MOST)
                        : perLanguage,
                fields.whole("bytes", 0, 1 << 20),
                fields.whole("promptBytes", 0, 1 << 20),
                fields.number("temperature", 0, 100));
    }

    private static PowerPlan power(Fields fields) throws TrainerException {
        return new PowerPlan(fields.number("wattsPerCore", 0, 10_000), fields.has("note") ? fields.text("note") : "");
    }

    private static List<DatasetPlan> datasets(Fields plan, JsonNode list, Path file) throws TrainerException {
        if (!list.isArray() || list.isEmpty()) {
            throw plan.wrong("datasets", Messages.Plan_list);
        }
        List<DatasetPlan> datasets = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < list.size(); i++) {
            var fields = new Fields(list.get(i), "datasets[" + i + "].");
            var path = file.toAbsolutePath().resolveSibling(fields.text("path")).normalize();
            double weight = fields.number("weight", 0, Float.MAX_VALUE);
            datasets.add(
                    new DatasetPlan(fields.text("id"), fields.text("language"), path, fields.text("sha256"), weight));
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new TrainerException(Messages.Plan_weights, Messages.Plan_fieldNext);
        }
        return datasets;
    }
}
