package eu.leam.workbench.report.section;

import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.render.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds scores among evaluations and names them for people. */
public final class Scores {
    /** Suite and metric of text that was held out. */
    public static final String HELD_OUT = "held-out";
    /** Suite of minimal pairs. */
    public static final String PAIRS = "minimal-pairs";
    /** Suite of seeded continuations. */
    public static final String TOXICITY = "toxicity";

    private Scores() {}

    /** The last evaluation of a suite. */
    public static Optional<Evaluation> suite(List<Evaluation> evaluations, String suite) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.suite().equals(suite))
                .reduce((first, second) -> second);
    }

    /** All scores of the last evaluation of a suite. */
    public static List<Score> of(List<Evaluation> evaluations, String suite) {
        return suite(evaluations, suite).map(Evaluation::scores).orElse(List.of());
    }

    /** The sentences that belong to the numbers of a suite, each once. */
    static List<Block> notes(DemoReport report, String suite) {
        Set<String> notes = new LinkedHashSet<>();
        report.runs().forEach(run -> suite(run.evaluations(), suite).ifPresent(e -> notes.addAll(e.notes())));
        suite(report.references(), suite).ifPresent(reference -> notes.addAll(reference.notes()));
        return notes.stream().<Block>map(note -> new Block.Text(note, "note")).toList();
    }

    /** The score that measures the same as another, as far as there is one. */
    public static Optional<Score> like(List<Score> scores, Score other) {
        return scores.stream().filter(score -> score.key().equals(other.key())).findFirst();
    }

    /** Decimals with which a score is shown. */
    public static int decimals(Score score) {
        return score.unit().equals("share") ? 2 : 3;
    }

    /** What a score measures, in the reader's words. */
    public static String metric(Score score, Words words) {
        return switch (score.metric()) {
            case "bits_per_byte" -> words.of("Metric_bitsPerByte");
            case "stereotyped_share" -> words.of("Metric_stereotyped");
            case "stereotyped_share_total" -> words.of("Metric_stereotypedTotal");
            case "stereotyped_share_per_byte" -> words.of("Metric_stereotypedPerByte");
            case "toxic_share" -> words.of("Metric_toxic");
            default -> score.metric();
        };
    }

    /** Whether a metric is another form of one that stands in sight, kept so that a reader can see that the form does not decide. */
    static boolean isOtherForm(String metric) {
        return metric.equals("stereotyped_share_total") || metric.equals("stereotyped_share_per_byte");
    }

    /** A metric as part of the id of a figure. */
    public static String slug(String metric) {
        return metric.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Unit of a score, in the reader's words. */
    public static String unit(Score score, Words words) {
        return switch (score.unit()) {
            case "bits/byte" -> words.of("Unit_bitsPerByte");
            case "share" -> words.of("Unit_share");
            default -> score.unit();
        };
    }

    /** Which part of its benchmark a score covers: language and category, or all of it. */
    public static String part(Score score, Words words) {
        String category = category(score.category(), words);
        if (score.language().isEmpty()) {
            return category.isEmpty() ? words.of("Word_all") : category;
        }
        String language = words.languageName(score.language());
        return category.isEmpty() ? language : category + ", " + language;
    }

    /** Name of a category of the bias suite; the id itself for another one. */
    public static String category(String category, Words words) {
        return switch (category) {
            case "gender" -> words.of("Category_gender");
            case "origin" -> words.of("Category_origin");
            case "religion" -> words.of("Category_religion");
            case "age" -> words.of("Category_age");
            case "disability" -> words.of("Category_disability");
            default -> category;
        };
    }
}
