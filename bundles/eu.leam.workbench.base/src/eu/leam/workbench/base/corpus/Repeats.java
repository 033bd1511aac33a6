package eu.leam.workbench.base.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What occurs more than once, word for word, in the documents of several datasets together.
 *
 * @param documents all documents
 * @param texts how many of them differ
 * @param repeated texts that occur more than once
 * @param across texts that stand in more than one dataset; each of them is one of the repeated
 * @param heldOut held-out documents of all datasets
 * @param heldOutTexts how many of those differ
 * @param heldOutInTraining held-out documents whose text also stands in the training text of any dataset
 */
public record Repeats(
        long documents,
        long texts,
        long repeated,
        long across,
        long heldOut,
        long heldOutTexts,
        long heldOutInTraining) {

    /** Counts over the given datasets. */
    public static Repeats of(List<HeldOut> datasets) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> inDatasets = new HashMap<>();
        Set<String> training = new HashSet<>();
        Set<String> heldOutTexts = new HashSet<>();
        for (HeldOut dataset : datasets) {
            Set<String> own = new HashSet<>();
            for (List<String> side : List.of(dataset.training(), dataset.heldOut())) {
                side.forEach(text -> times.merge(text, 1, Integer::sum));
                own.addAll(side);
            }
            own.forEach(text -> inDatasets.merge(text, 1, Integer::sum));
            training.addAll(dataset.training());
            heldOutTexts.addAll(dataset.heldOut());
        }
        return new Repeats(
                times.values().stream().mapToLong(Integer::longValue).sum(),
                times.size(),
                moreThanOne(times),
                moreThanOne(inDatasets),
                datasets.stream().mapToLong(dataset -> dataset.heldOut().size()).sum(),
                heldOutTexts.size(),
                datasets.stream()
                        .flatMap(dataset -> dataset.heldOut().stream())
                        .filter(training::contains)
                        .count());
    }

    private static long moreThanOne(Map<String, Integer> counts) {
        return counts.values().stream().filter(count -> count > 1).count();
    }
}
