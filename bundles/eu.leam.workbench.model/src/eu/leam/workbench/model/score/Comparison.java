package eu.leam.workbench.model.score;

import java.util.List;

/**
 * Two model versions beside each other.
 *
 * @param first id of the first model version
 * @param second id of the second model version
 * @param seedPair ids of the two versions of one experiment that differ in the seed alone; empty when there are none
 * @param ownSeeds whether that pair is of the experiment of one of the two, so that the verdicts heed it; else it stands there for
 *     information alone
 * @param differences what could be compared
 * @param refused what could not, each as one sentence with the reason
 * @param covers what the intervals cover, in words
 * @param coversNot what they do not cover, in words
 */
public record Comparison(
        String first,
        String second,
        List<String> seedPair,
        boolean ownSeeds,
        List<PairedDifference> differences,
        List<String> refused,
        String covers,
        String coversNot) {

    public Comparison {
        seedPair = List.copyOf(seedPair);
        differences = List.copyOf(differences);
        refused = List.copyOf(refused);
    }
}
