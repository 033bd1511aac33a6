package eu.leam.workbench.release.dossier;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.ReleasePolicy;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.dossier.LineageNode;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.release.FilePresence;
import eu.leam.workbench.release.ReleaseCase;
import eu.leam.workbench.release.gate.FileClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the policy and the data to the weights and their scores: everything a release stands on, in this order. */
final class Lineage {
    private final ReleaseCase release;
    private final List<LineageNode> nodes = new ArrayList<>();

    private Lineage(ReleaseCase release) {
        this.release = release;
    }

    static List<LineageNode> of(ReleaseCase release) {
        Lineage lineage = new Lineage(release);
        lineage.policy(release.policy());
        if (release.run() != null) {
            lineage.run(release.run());
        }
        lineage.checkpoint(release.model());
        release.evaluations().forEach(lineage::evaluation);
        return List.copyOf(lineage.nodes);
    }

    private void policy(ReleasePolicy policy) {
        if (policy != null) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("licences", String.join(", ", policy.getLicences()));
            facts.put("personalDataBelow", policy.getPersonalDataBelow().getLiteral());
            put(facts, "biasSuite", policy.getBiasSuite());
            plain("policy", "leam.yaml", "", facts);
        }
    }

    private void run(Run run) {
        if (run.getCommit() != null && !run.getCommit().isBlank()) {
            plain("commit", run.getCommit(), "", Map.of());
        }
        release.data().forEach(this::dataset);
        if (run.getResolved() != null) {
            plain("mixture", "mixtures/" + run.getResolved().getMixture(), run.getMixtureSha256(), Map.of());
        }
        Map<String, String> experiment = new LinkedHashMap<>();
        if (run.getResolved() != null && run.getResolved().getTraining() != null) {
            experiment.put(
                    "seed", String.valueOf(run.getResolved().getTraining().getSeed()));
            experiment.put(
                    "tokens", String.valueOf(run.getResolved().getTraining().getTokens()));
        }
        plain("experiment", "experiments/" + run.getExperiment(), "", experiment);
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "launched", run.getLaunched());
        put(facts, "cluster", run.getCluster());
        if (release.outcome() != null) {
            facts.put("state", release.outcome().getState().getLiteral());
        }
        file("run", FileClaim.evidence(release), facts);
    }

    private void dataset(RunDataset data) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("weight", Double.toString(data.getWeight()));
        DatasetCard card = release.card(data.getDataset()).orElse(null);
        if (card != null) {
            put(facts, "title", card.getTitle());
            put(facts, "language", card.getLanguage());
            put(facts, "licence", card.getLicence());
            if (card.isSetPersonalData()) {
                facts.put("personalData", card.getPersonalData().getLiteral());
            }
            if (card.isSetTokens()) {
                facts.put("tokens", String.valueOf(card.getTokens()));
            }
            put(facts, "source", card.getSource());
        }
        file("dataset", FileClaim.corpus(release, data), facts);
    }

    private void checkpoint(ModelVersion model) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (model.isSetStep()) {
            facts.put("step", String.valueOf(model.getStep()));
        }
        if (model.isSetParameters()) {
            facts.put("parameters", String.valueOf(model.getParameters()));
        }
        file("checkpoint", FileClaim.weights(model), facts);
    }

    private void evaluation(Evaluation evaluation) {
        String reference = FileClaim.reference(evaluation);
        for (FileRef file : new FileRef[] {evaluation.raw(), evaluation.items()}) {
            if (file != null) {
                String role = file == evaluation.raw() ? "raw" : "items";
                var claim = new FileClaim(FileClaim.Kind.EVALUATION, reference, file.uri(), file.sha256());
                file("evaluation", claim, Map.of("file", role, "bytes", String.valueOf(file.bytes())));
            }
        }
    }

    private void plain(String kind, String reference, String sha256, Map<String, String> facts) {
        nodes.add(new LineageNode(kind, reference, sha256 == null ? "" : sha256, "", true, sealed(facts)));
    }

    private void file(String kind, FileClaim claim, Map<String, String> facts) {
        boolean here = !claim.uri().isEmpty()
                && release.files().look(claim.uri()) instanceof FilePresence.Here(String sha256)
                && Sha256.same(sha256, claim.sha256());
        nodes.add(new LineageNode(kind, claim.reference(), claim.sha256(), claim.uri(), here, sealed(facts)));
    }

    private static Map<String, String> sealed(Map<String, String> facts) {
        return Collections.unmodifiableMap(facts);
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.put(name, value);
        }
    }
}
