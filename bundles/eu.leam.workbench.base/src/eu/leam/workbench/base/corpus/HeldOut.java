package eu.leam.workbench.base.corpus;

import eu.leam.workbench.base.files.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * The split of a dataset into training and held-out documents. It depends on each document's content alone: about one in ten by
 * the first 32 bits of its SHA-256, so that the split stays when documents are added, and equal documents fall on one side. A
 * dataset of two different documents or more has at least one on either side.
 *
 * @param training documents to learn from, in file order
 * @param heldOut documents to measure on, in file order, never drawn in training
 */
public record HeldOut(List<String> training, List<String> heldOut) {
    private static final long LIMIT = (1L << 32) / 10;

    /** Splits the documents of one dataset. */
    public static HeldOut split(Corpus corpus) {
        List<String> documents = corpus.documents();
        List<Long> keys = documents.stream().map(HeldOut::key).toList();
        long smallest = keys.stream().mapToLong(Long::longValue).min().orElse(0);
        long largest = keys.stream().mapToLong(Long::longValue).max().orElse(0);
        long limit = Math.max(LIMIT, smallest + 1);
        if (limit > largest) {
            limit = Math.max(largest, smallest == largest ? 0 : smallest + 1);
        }
        List<String> training = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            (keys.get(i) < limit ? heldOut : training).add(documents.get(i));
        }
        return new HeldOut(List.copyOf(training), List.copyOf(heldOut));
    }

    private static long key(String document) {
        return Long.parseLong(Sha256.of(document).substring(0, 8), 16);
    }
}
