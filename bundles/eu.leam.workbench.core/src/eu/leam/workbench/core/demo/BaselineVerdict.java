package eu.leam.workbench.core.demo;

import eu.leam.workbench.model.score.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the models have visibly learned: better than counting single bytes in every language, and than counting pairs of bytes
 * in the mean over languages.
 *
 * @param runs the trained models
 * @param references the byte-unigram and byte-bigram models
 */
record BaselineVerdict(List<GatheredRun> runs, List<Evaluation> references) {
    private static final String PREFIX = "held-out|bits_per_byte|";
    private static final String MEAN = PREFIX + "|";

    boolean beatsBigram() {
        double bigram = reference("bigram").getOrDefault(MEAN, Double.NaN);
        return runs.stream().allMatch(run -> run.model().scores().getOrDefault(MEAN, Double.NaN) < bigram);
    }

    boolean beatsUnigram() {
        Map<String, Double> unigram = reference("unigram");
        return !unigram.isEmpty()
                && runs.stream().allMatch(run -> unigram.entrySet().stream()
                        .allMatch(e -> run.model().scores().getOrDefault(e.getKey(), Double.NaN) < e.getValue()));
    }

    private SortedMap<String, Double> reference(String name) {
        SortedMap<String, Double> values = new TreeMap<>();
        references.stream()
                .filter(evaluation -> evaluation.model().contains(name))
                .flatMap(evaluation -> evaluation.scores().stream())
                .filter(score -> score.key().startsWith(PREFIX))
                .forEach(score -> values.put(score.key(), score.estimate().value()));
        return values;
    }
}
