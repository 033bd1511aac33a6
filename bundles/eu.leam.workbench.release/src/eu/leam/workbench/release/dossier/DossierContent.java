package eu.leam.workbench.release.dossier;

import eu.leam.workbench.base.quantity.Energy;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.LineageNode;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.release.gate.HashesRule;
import java.util.Map;

/**
 * What an approval signs: the content of a dossier as JSON, the same on every machine and in every language. Left out are the
 * decisions, sentences made for people (evidence, verdicts, notes), and what depends on the machine where one looks (whether a file
 * is here, and so the state of the gate {@code hashes}). Recorded facts stay in, times and energy of the training included.
 */
public final class DossierContent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DossierContent() {}

    /** SHA-256 of {@link #json}. */
    public static String sha256(Dossier dossier) {
        return Sha256.of(json(dossier));
    }

    /** The content as text; its SHA-256 as a UTF-8 file is the dossier's hash. */
    public static String json(Dossier dossier) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", 1).put("release", dossier.release()).put("model", dossier.model());
        root.put("summary", dossier.summary());
        ArrayNode lineage = root.putArray("lineage");
        dossier.lineage().forEach(node -> lineage(lineage.addObject(), node));
        ArrayNode evaluations = root.putArray("evaluations");
        dossier.evaluations().forEach(evaluation -> evaluation(evaluations.addObject(), evaluation));
        if (dossier.comparison() != null) {
            comparison(root.putObject("comparison"), dossier.comparison());
        }
        boolean known = dossier.energy().provenance() != Energy.Provenance.UNKNOWN;
        root.putObject("energy")
                .put("wattHours", known ? dossier.energy().wattHours() : null)
                .put("provenance", dossier.energy().provenance().name())
                .put("note", dossier.energyNote());
        ObjectNode gates = root.putObject("gates");
        for (Gate gate : dossier.gates()) {
            if (!gate.id().equals(HashesRule.ID)) {
                gates.put(gate.id(), gate.state().name());
            }
        }
        return write(root);
    }

    private static void lineage(ObjectNode json, LineageNode node) {
        json.put("kind", node.kind()).put("reference", node.reference());
        json.put("sha256", node.sha256()).put("location", node.location());
        ObjectNode facts = json.putObject("facts");
        node.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
    }

    private static void evaluation(ObjectNode json, Evaluation evaluation) {
        json.put("model", evaluation.model()).put("modelSha256", evaluation.modelSha256());
        json.put("suite", evaluation.suite()).put("time", evaluation.time());
        file(json, "raw", evaluation.raw());
        file(json, "items", evaluation.items());
        ArrayNode scores = json.putArray("scores");
        evaluation.scores().forEach(score -> score(scores.addObject(), score));
    }

    private static void file(ObjectNode json, String name, FileRef file) {
        if (file != null) {
            json.putObject(name)
                    .put("uri", file.uri())
                    .put("sha256", file.sha256())
                    .put("bytes", file.bytes());
        }
    }

    private static void score(ObjectNode json, Score score) {
        json.put("benchmark", score.benchmark())
                .put("revision", score.revision())
                .put("prompt", score.prompt());
        json.put("metric", score.metric()).put("unit", score.unit());
        json.put("language", score.language()).put("category", score.category());
        json.put("value", score.estimate().value());
        json.put("standardError", score.estimate().standardError())
                .put("n", score.estimate().n());
        if (score.interval() != null) {
            json.put("lower", score.interval().lower())
                    .put("upper", score.interval().upper());
            json.put("level", score.interval().level());
        }
        json.put("direction", score.direction().name()).put("ideal", score.ideal());
        json.putObject("scorer")
                .put("name", score.scorer().name())
                .put("version", score.scorer().version())
                .put("sha256", score.scorer().sha256())
                .put("harness", score.scorer().harness());
    }

    private static void comparison(ObjectNode json, Comparison comparison) {
        json.put("first", comparison.first()).put("second", comparison.second());
        ArrayNode pair = json.putArray("seedPair");
        comparison.seedPair().forEach(pair::add);
        ArrayNode differences = json.putArray("differences");
        for (PairedDifference each : comparison.differences()) {
            ObjectNode node = differences.addObject();
            node.put("key", each.score().key()).put("first", each.first()).put("second", each.second());
            node.put("difference", each.difference());
            if (each.interval() != null) {
                node.put("lower", each.interval().lower())
                        .put("upper", each.interval().upper());
            }
            node.put("n", each.n()).put("seedDifference", each.seedDifference());
        }
        json.put("refused", comparison.refused().size());
    }

    private static String write(ObjectNode root) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }
}
