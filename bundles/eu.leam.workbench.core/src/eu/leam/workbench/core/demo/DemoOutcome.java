package eu.leam.workbench.core.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of a demo. All but {@code changing} is the same for the same seed, program and kind of processor, bit for bit.
 *
 * @param seed the seed
 * @param tokens tokens of each training
 * @param models the models, first the ones of the first seed
 * @param gates state of each gate of the release
 * @param figures SHA-256 of the data of each figure
 * @param beatsBigram whether each model's mean bits per byte lie below the byte-bigram's
 * @param beatsUnigram whether each model's bits per byte lie below the byte-unigram's in every language
 * @param notes what the user should know
 * @param changing what differs from one demo to the next: times, rates, energy, host, commit, paths
 */
public record DemoOutcome(
        long seed,
        long tokens,
        List<Model> models,
        SortedMap<String, String> gates,
        SortedMap<String, String> figures,
        boolean beatsBigram,
        boolean beatsUnigram,
        List<String> notes,
        @JsonProperty("volatile") Changing changing) {

    /**
     * One model.
     *
     * @param model its id
     * @param loss last training loss in nats per token
     * @param checkpoints SHA-256 of the weights at each step
     * @param losses SHA-256 over all training losses, by step
     * @param scores each score by suite, metric, language and category
     */
    public record Model(
            String model,
            double loss,
            SortedMap<Long, String> checkpoints,
            String losses,
            SortedMap<String, Double> scores) {}

    /**
     * What differs from one demo to the next.
     *
     * @param seconds how long it took
     * @param host where
     * @param commit last commit
     * @param wattHours energy of all trainings; null when that of one of them is unknown
     * @param energySource measured, estimated or unknown: the least sure of all trainings' sources
     * @param report the report
     * @param pictures the figures as files
     * @param tokensPerSecond of each run: all its tokens by the time spent in training steps alone
     * @param restarts a sentence for each run that took more than one stretch
     */
    public record Changing(
            double seconds,
            String host,
            String commit,
            Double wattHours,
            String energySource,
            Path report,
            List<Path> pictures,
            Map<String, Double> tokensPerSecond,
            List<String> restarts) {}
}
