package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.ShowEvaluation;
import eu.leam.workbench.core.model.ListModels;
import eu.leam.workbench.model.score.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model version or baseline with its scores that count. */
public final class VersionScores {
    private final ListModels.Line model;
    private final Map<String, Scored> scores = new LinkedHashMap<>();

    /** The version with the scores of these evaluations. */
    public VersionScores(ListModels.Line model, List<Evaluation> evaluations) {
        this.model = model;
        for (Evaluation evaluation : evaluations) {
            evaluation.scores().forEach(score -> {
                var scored = new Scored(score, evaluation);
                scores.put(scored.key(), scored);
            });
        }
    }

    /** All versions of a project: those that were trained here first, then the baselines. */
    public static List<VersionScores> list(Place place, Progress progress) throws LeamException {
        List<VersionScores> versions = new ArrayList<>();
        for (ListModels.Line model : new ListModels(place).call(progress)) {
            progress.checkCancelled();
            // what cannot be read is told by the findings of the session
            var shown = new ShowEvaluation(place, model.id()).call(progress);
            versions.add(new VersionScores(model, shown.evaluations()));
        }
        versions.sort(Comparator.comparing(VersionScores::isBaseline));
        return List.copyOf(versions);
    }

    /** Id, for instance {@code leam-1/balanced-s1}. */
    public String id() {
        return model.id();
    }

    /** What people call it; the id where nobody gave it a title. */
    public String title() {
        return model.title().isBlank() ? model.id() : model.title();
    }

    /** The run that made it; empty for a baseline. */
    public String run() {
        return model.run();
    }

    /** Whether it is there to be compared with. */
    public boolean isBaseline() {
        return model.run().isEmpty();
    }

    /** Whether its weights lie on this machine. */
    public boolean isHere() {
        return model.weights() == ListModels.Weights.HERE;
    }

    /** All its scores, in the order of its files. */
    public List<Scored> scores() {
        return List.copyOf(scores.values());
    }

    /** The score at a place of a table; empty when it was not measured. */
    public Optional<Scored> score(String key) {
        return Optional.ofNullable(scores.get(key));
    }

    /** Which suites it was measured by, with their evaluations. */
    public Map<String, Evaluation> suites() {
        Map<String, Evaluation> suites = new HashMap<>();
        scores.values().forEach(scored -> suites.put(scored.evaluation().suite(), scored.evaluation()));
        return suites;
    }
}
