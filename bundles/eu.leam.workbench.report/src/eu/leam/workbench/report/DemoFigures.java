package eu.leam.workbench.report;

import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.DotFigure;
import eu.leam.workbench.chart.Marks;
import eu.leam.workbench.chart.Reference;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.DemoReport.Place;
import eu.leam.workbench.report.render.Words;
import eu.leam.workbench.report.section.MixtureSection;
import eu.leam.workbench.report.section.Scores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures that follow from the records of a demo's report: mixtures, bits per byte, bias, differences. Curves come from outside. */
public final class DemoFigures {
    private static final List<Marks.Shape> SHAPES = List.of(Marks.Shape.DOT, Marks.Shape.SQUARE, Marks.Shape.DIAMOND);
    private static final List<Marks.Shape> TICKS = List.of(Marks.Shape.TICK, Marks.Shape.DASHED_TICK);
    private static final int TICK_STYLE = 7;

    private final Words words;

    private DemoFigures(Words words) {
        this.words = words;
    }

    /** All figures that follow from the records; those without data are left out. */
    public static List<Drawing> of(DemoReport report, Locale locale) {
        DemoFigures figures = new DemoFigures(new Words(locale));
        List<Drawing> drawings = new ArrayList<>();
        figures.mixtures(report.mixtures(), drawings);
        figures.heldOut(report, drawings);
        figures.bias(report, drawings);
        for (int i = 0; i < report.comparisons().size(); i++) {
            drawings.addAll(DifferenceFigures.of(report.comparisons().get(i), "comparison-" + (i + 1), locale));
        }
        return List.copyOf(drawings);
    }

    /** The report with the figures of each place for which none was given. */
    static DemoReport complete(DemoReport report, Locale locale) {
        Map<Place, List<Figure>> figures = new EnumMap<>(Place.class);
        for (Drawing drawing : of(report, locale)) {
            if (!report.figures().containsKey(drawing.place())) {
                figures.computeIfAbsent(drawing.place(), p -> new ArrayList<>()).add(drawing.inPage(locale));
            }
        }
        figures.putAll(report.figures());
        return new DemoReport(
                report.project(),
                report.datasets(),
                report.repeats(),
                report.mixtures(),
                report.runs(),
                report.references(),
                report.comparisons(),
                report.dossier(),
                report.dossierLink(),
                figures,
                report.provenance());
    }

    private void mixtures(List<ResolvedMixture> mixtures, List<Drawing> drawings) {
        List<String> languages = MixtureSection.languages(mixtures);
        if (languages.isEmpty()) {
            return;
        }
        List<Marks> series = new ArrayList<>();
        for (int i = 0; i < mixtures.size(); i++) {
            var shares = MixtureSection.byLanguage(mixtures.get(i));
            double[] percent = languages.stream()
                    .mapToDouble(l -> shares.containsKey(l) ? shares.get(l).weight() * 100 : Double.NaN)
                    .toArray();
            series.add(Marks.of(mixtures.get(i).mixture(), i, SHAPES.get(i % SHAPES.size()), percent));
        }
        var figure = new DotFigure(
                words.of("Figure_mixture"),
                new Axis(words.of("Figure_weight"), "%", false, 0, Double.NaN),
                languages.stream().map(words::languageName).toList(),
                series,
                List.of());
        drawings.add(new Drawing(
                Place.MIXTURE,
                "mixtures",
                words.of("Figure_mixtureCaption"),
                words.of("Figure_mixtureAlt", words.whole(languages.size())),
                figure));
    }

    private void heldOut(DemoReport report, List<Drawing> drawings) {
        List<Score> rows = report.runs().stream()
                .map(run -> Scores.of(run.evaluations(), Scores.HELD_OUT))
                .filter(scores -> !scores.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing((Score score) -> !score.language().isEmpty())
                        .thenComparingDouble(score -> score.estimate().value()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Marks> series = new ArrayList<>(runs(report, Scores.HELD_OUT, rows));
        for (int i = 0; i < report.references().size(); i++) {
            Evaluation reference = report.references().get(i);
            double[] values =
                    column(rows, reference.scores(), score -> score.estimate().value());
            series.add(Marks.of(reference.model(), TICK_STYLE, TICKS.get(i % TICKS.size()), values));
        }
        var figure = new DotFigure(
                words.of("Figure_heldOut"),
                Axis.of(words.of("Metric_bitsPerByte"), ""),
                rows.stream().map(score -> heldOutRow(score)).toList(),
                series,
                List.of());
        drawings.add(new Drawing(
                Place.HELD_OUT,
                "held-out",
                words.of("Figure_heldOutCaption"),
                words.of("Figure_heldOutAlt", words.whole(rows.size() - 1L)),
                figure));
    }

    private String heldOutRow(Score score) {
        return score.language().isEmpty() ? words.of("HeldOut_mean") : words.languageName(score.language());
    }

    private void bias(DemoReport report, List<Drawing> drawings) {
        List<Score> rows = report.runs().stream()
                .flatMap(run -> Scores.of(run.evaluations(), Scores.PAIRS).stream())
                .filter(score -> score.metric().equals("stereotyped_share"))
                .collect(java.util.stream.Collectors.toMap(
                        Score::key, score -> score, (first, second) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var figure = new DotFigure(
                words.of("Figure_bias"),
                Axis.of(words.of("Metric_stereotyped"), "").between(0, 1),
                rows.stream().map(score -> biasRow(score)).toList(),
                runs(report, Scores.PAIRS, rows),
                List.of(new Reference(words.of("Figure_noPreference"), 0.5)));
        drawings.add(new Drawing(
                Place.BIAS,
                "bias",
                words.of("Figure_biasCaption"),
                words.of("Figure_biasAlt", words.whole(rows.size())),
                figure));
    }

    private String biasRow(Score score) {
        return Scores.part(score, words) + " (n = "
                + words.whole(score.estimate().n()) + ")";
    }

    private static List<Marks> runs(DemoReport report, String suite, List<Score> rows) {
        List<Marks> series = new ArrayList<>();
        for (int i = 0; i < report.runs().size(); i++) {
            List<Score> scores = Scores.of(report.runs().get(i).evaluations(), suite);
            series.add(new Marks(
                    report.runs().get(i).run().getId(),
                    i,
                    SHAPES.get(i % SHAPES.size()),
                    column(rows, scores, score -> score.estimate().value()),
                    column(
                            rows,
                            scores,
                            score -> score.interval() == null
                                    ? Double.NaN
                                    : score.interval().lower()),
                    column(
                            rows,
                            scores,
                            score -> score.interval() == null
                                    ? Double.NaN
                                    : score.interval().upper())));
        }
        return series;
    }

    private static double[] column(List<Score> rows, List<Score> scores, ToDoubleFunction<Score> value) {
        return rows.stream()
                .mapToDouble(row -> Scores.like(scores, row).stream()
                        .mapToDouble(value)
                        .findFirst()
                        .orElse(Double.NaN))
                .toArray();
    }
}
