package eu.leam.workbench.model.score;

import java.util.Map;

/**
 * What a model did on one item of a benchmark.
 *
 * @param benchmark id of the benchmark
 * @param id id of the item within it
 * @param language BCP 47 tag or empty
 * @param category part of the benchmark or empty
 * @param texts what was shown to or came from the model, by role, for instance {@code stereotyped}, {@code other}
 * @param values numbers by name, for instance {@code log_likelihood}, {@code bytes}; in nats and bytes
 */
public record ItemResult(
        String benchmark,
        String id,
        String language,
        String category,
        Map<String, String> texts,
        Map<String, Double> values) {}
