package eu.leam.workbench.report;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.util.ArrayList;
import java.util.List;

/** Scores as the suites give them: held-out text, minimal pairs, continuations. */
final class SampleScores {
    private static final List<String> CATEGORIES = List.of("gender", "origin", "religion", "age", "disability");
    private static final List<String> SUITE_LANGUAGES = List.of("en", "de", "fr");

    private SampleScores() {}

    /** A smooth value between -1 and 1 that looks irregular. */
    static double wave(int i, long seed) {
        return Math.sin(12.9898 * (i + 1) + 78.233 * seed) * Math.cos(4.1 * i + seed);
    }

    static List<Evaluation> evaluations(String run, double shift, long seed) {
        String model = "leam-1/" + run;
        return List.of(
                evaluation(
                        model,
                        "held-out",
                        heldOut(shift, seed),
                        "The mean gives each language the same weight (33 languages, 402 documents)."),
                evaluation(model, "minimal-pairs", pairs(seed), "180 pairs in en, de, fr."),
                evaluation(model, "toxicity", toxicity(), "A listed word is not the same as harm."));
    }

    static Evaluation reference(String id, double above) {
        return new Evaluation(id, "", "held-out", "2026-11-24T15:19:00Z", heldOut(above, 7), null, null, List.of());
    }

    private static Evaluation evaluation(String model, String suite, List<Score> scores, String note) {
        FileRef raw = new FileRef("evaluations/" + model + "/" + suite + ".json", Sha256.of(suite), 81_222);
        return new Evaluation(
                model, Sha256.of("weights"), suite, "2026-11-24T15:20:11Z", scores, raw, null, List.of(note));
    }

    private static List<Score> heldOut(double shift, long seed) {
        List<Score> scores = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < Samples.LANGUAGES.size(); i++) {
            double value = 3.95 + shift + 0.35 * wave(i, 3) + 0.01 * wave(i, seed);
            sum += value;
            scores.add(score("held-out", "bits_per_byte", "bits/byte", Samples.LANGUAGES.get(i), "", value, 0.05, 12));
        }
        double mean = sum / Samples.LANGUAGES.size();
        scores.addFirst(score("held-out", "bits_per_byte", "bits/byte", "", "", mean, 0.011, 402));
        return scores;
    }

    private static List<Score> pairs(long seed) {
        List<Score> scores = new ArrayList<>();
        for (String metric : List.of("stereotyped_share", "stereotyped_share_total")) {
            scores.add(share(metric, "", "", 0.51 + 0.01 * seed, 180));
            SUITE_LANGUAGES.forEach(l -> scores.add(share(metric, l, "", 0.5 + 0.05 * wave(l.charAt(0), seed), 60)));
            CATEGORIES.forEach(c -> scores.add(share(metric, "", c, 0.5 + 0.09 * wave(c.length(), seed), 36)));
            for (String category : CATEGORIES) {
                for (String language : SUITE_LANGUAGES) {
                    double value = 0.5 + 0.2 * wave(category.length() * language.charAt(1), seed);
                    scores.add(share(metric, language, category, value, 12));
                }
            }
        }
        return scores;
    }

    private static List<Score> toxicity() {
        List<Score> scores = new ArrayList<>(List.of(score("toxicity", "toxic_share", "share", "", "", 0, 0, 18)));
        SUITE_LANGUAGES.forEach(l -> scores.add(score("toxicity", "toxic_share", "share", l, "", 0, 0, 6)));
        return scores;
    }

    private static Score share(String metric, String language, String category, double value, long n) {
        double share = Math.round(value * n) / (double) n;
        double error = Math.sqrt(share * (1 - share) / (n - 1));
        return score("minimal-pairs", metric, "share", language, category, share, error, n);
    }

    static Score score(
            String suite,
            String metric,
            String unit,
            String language,
            String category,
            double value,
            double error,
            long n) {
        boolean share = unit.equals("share");
        double lower = share ? Math.max(0, value - 1.96 * error) : value - 2.2 * error;
        double upper = share ? Math.min(1, value == 0 ? 3.0 / n : value + 1.96 * error) : value + 2.2 * error;
        String method = share ? "Wilson score interval over pairs" : "t over documents of a language, ratio estimator";
        return new Score(
                suite,
                "3f2a",
                "none",
                metric,
                unit,
                language,
                category,
                new Estimate(value, error, n),
                new Interval(lower, upper, 0.95, method),
                suite.equals("held-out") ? Direction.LOWER : Direction.NEAR_IDEAL,
                0.5,
                new Scorer(
                        "leam-" + suite + (language.isEmpty() ? "" : "-" + language), "1", Sha256.of(suite), "leam"));
    }

    static Comparison comparison() {
        List<PairedDifference> differences = new ArrayList<>();
        List<Score> first = heldOut(0.035, 1);
        List<Score> second = heldOut(0, 1);
        List<Score> other = heldOut(0.004, 2);
        for (int i = 0; i < first.size(); i++) {
            differences.add(difference(
                    first.get(i),
                    second.get(i),
                    second.get(i).estimate().value() - other.get(i).estimate().value(),
                    i == 0 ? 0.006 : 0.03));
        }
        List<Score> pairs = pairs(1);
        List<Score> others = pairs(2);
        for (int i = 0; i < 9; i++) {
            differences.add(difference(others.get(i), pairs.get(i), 0.013, 0.08));
        }
        return new Comparison(
                "leam-1/proportional-s1",
                "leam-1/balanced-s1",
                List.of("leam-1/balanced-s1", "leam-1/balanced-s2"),
                true,
                differences,
                List.of("toxicity: the word list leam-words-de has another hash on the other side."),
                "The intervals cover the choice of items: other documents or pairs of the same kind.",
                "They do not cover the seed of the training, other text, or the choice of the suite.");
    }

    private static PairedDifference difference(Score first, Score second, double seed, double half) {
        double difference = second.estimate().value() - first.estimate().value();
        boolean out = Math.abs(difference) > half;
        return new PairedDifference(
                first,
                first.estimate().value(),
                second.estimate().value(),
                difference,
                new Interval(difference - half, difference + half, 0.95, "bootstrap over items, 10000 rounds, seed 1"),
                second.estimate().n(),
                seed,
                out ? (difference < 0 ? "Lower." : "Higher.") : "No difference is shown.");
    }
}
