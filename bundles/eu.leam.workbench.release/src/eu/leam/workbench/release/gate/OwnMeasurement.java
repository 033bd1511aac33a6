package eu.leam.workbench.release.gate;

import eu.leam.workbench.model.score.BiasSuites;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.Score;
import java.util.List;
import java.util.Set;

/** What an evaluation by this product's own harness must show before its numbers are taken as measured. */
final class OwnMeasurement {
    /** The suite of stereotyped and other sentences that comes with this product. */
    static final String PAIRS = BiasSuites.MINIMAL_PAIRS;
    /** All suites that this product measures itself. */
    static final Set<String> SUITES = Set.of("held-out", PAIRS, "toxicity");
    /** Its languages: the requirements ask for pairs in English, German and French. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr");
    /** Its pairs in each language: the requirements ask for at least 60. */
    static final long PAIRS_PER_LANGUAGE = 60;
    /** What each of its pairs has as its result. */
    static final String PRIMARY = "stereotyped_share";

    private static final String HARNESS = "leam-workbench";

    private OwnMeasurement() {}

    /** Whether this product measured it: its own suite, or a score that names its harness. */
    static boolean is(Evaluation evaluation) {
        return SUITES.contains(evaluation.suite())
                || evaluation.scores().stream()
                        .map(Score::scorer)
                        .anyMatch(scorer -> scorer != null
                                && scorer.harness() != null
                                && (scorer.harness().equals(HARNESS)
                                        || scorer.harness().startsWith(HARNESS + " ")));
    }

    /** Whether the evaluation names both files that its numbers can be worked out from again. */
    static boolean isTraceable(Evaluation evaluation) {
        return isNamed(evaluation.raw()) && isNamed(evaluation.items());
    }

    /** On how many pairs the primary share rests, over all categories; an empty language means all of them together. */
    static long pairs(Evaluation evaluation, String language) {
        return evaluation.scores().stream()
                .filter(score -> score.metric().equals(PRIMARY)
                        && score.language().equals(language)
                        && score.category().isEmpty()
                        && !Double.isNaN(score.estimate().value()))
                .mapToLong(score -> score.estimate().n())
                .max()
                .orElse(0);
    }

    private static boolean isNamed(FileRef file) {
        return file != null
                && file.uri() != null
                && !file.uri().isBlank()
                && file.sha256() != null
                && !file.sha256().isBlank();
    }
}
