package eu.leam.workbench.report;

import eu.leam.workbench.base.corpus.Repeats;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import java.util.List;
import java.util.Map;

/**
 * The whole way from datasets to a release on one page, told like the results of a paper.
 *
 * @param project name of the project
 * @param datasets the cards of the datasets in use
 * @param repeats what occurs more than once in their texts together; null when that was not counted
 * @param mixtures the mixtures in use
 * @param runs the runs, in the order in which they are shown
 * @param references simple models measured on the same held-out text, such as byte-unigram and byte-bigram
 * @param comparisons comparisons of the runs' models
 * @param dossier the release that was put up; null when there is none
 * @param dossierLink where the dossier's own page lies, relative to this one; empty when there is none
 * @param figures the figures by the place where they stand
 * @param provenance where the numbers come from
 */
public record DemoReport(
        String project,
        List<DatasetCard> datasets,
        Repeats repeats,
        List<ResolvedMixture> mixtures,
        List<RunReport> runs,
        List<Evaluation> references,
        List<Comparison> comparisons,
        Dossier dossier,
        String dossierLink,
        Map<Place, List<Figure>> figures,
        Provenance provenance)
        implements Page {

    /** Where a figure stands. */
    public enum Place {
        MIXTURE,
        CURVES,
        HELD_OUT,
        BIAS,
        TOXICITY,
        COMPARISON
    }

    public DemoReport {
        datasets = List.copyOf(datasets);
        mixtures = List.copyOf(mixtures);
        runs = List.copyOf(runs);
        references = List.copyOf(references);
        comparisons = List.copyOf(comparisons);
        figures = Map.copyOf(figures);
    }

    /** The figures of a place, in order; none when there are none. */
    public List<Figure> figures(Place place) {
        return figures.getOrDefault(place, List.of());
    }
}
