package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import eu.leam.workbench.ui.evaluate.Scored;
import eu.leam.workbench.ui.evaluate.VersionScores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns the matrix shows at a time: all benchmarks as wholes, or one benchmark by its parts.
 *
 * @param id under which the choice is remembered
 * @param part by what the benchmark is parted
 * @param columns one score of each column, as its heading
 */
record MatrixPage(String id, Part part, List<Scored> columns) {
    MatrixPage {
        columns = List.copyOf(columns);
    }

    /** By what a benchmark is parted. */
    enum Part {
        /** All benchmarks, none of them parted. */
        OVERVIEW,
        LANGUAGE,
        CATEGORY,
        LANGUAGE_AND_CATEGORY
    }

    /** The pages that the scores of some versions fill; always at least the overview. */
    static List<MatrixPage> of(List<VersionScores> versions) {
        Map<String, Map<String, Scored>> benchmarks = new LinkedHashMap<>();
        for (VersionScores version : versions) {
            for (Scored each : version.scores()) {
                benchmarks
                        .computeIfAbsent(benchmark(each.score()), name -> new LinkedHashMap<>())
                        .putIfAbsent(each.key(), each);
            }
        }
        List<Scored> overview = new ArrayList<>();
        List<MatrixPage> pages = new ArrayList<>();
        benchmarks.forEach((name, scores) -> {
            List<Scored> all = List.copyOf(scores.values());
            List<Scored> whole =
                    all.stream().filter(each -> has(each, false, false)).toList();
            List<Scored> first =
                    all.stream().filter(each -> has(each, false, true)).toList();
            overview.addAll(whole.isEmpty() ? first : whole);
            add(pages, name, Part.LANGUAGE, whole, all, true, false);
            add(pages, name, Part.CATEGORY, whole, all, false, true);
            add(pages, name, Part.LANGUAGE_AND_CATEGORY, whole, all, true, true);
        });
        pages.addFirst(new MatrixPage(Part.OVERVIEW.name(), Part.OVERVIEW, overview));
        return List.copyOf(pages);
    }

    private static void add(
            List<MatrixPage> pages,
            String name,
            Part part,
            List<Scored> whole,
            List<Scored> all,
            boolean language,
            boolean category) {
        List<Scored> parts =
                all.stream().filter(each -> has(each, language, category)).toList();
        if (!parts.isEmpty()) {
            List<Scored> columns = new ArrayList<>(whole);
            columns.addAll(parts);
            pages.add(new MatrixPage(name + "|" + part, part, columns));
        }
    }

    /** What it is called among the choices. */
    String title() {
        return switch (part) {
            case OVERVIEW -> Messages.MatrixPage_overview;
            case LANGUAGE -> Texts.format(Messages.MatrixPage_byLanguage, name());
            case CATEGORY -> Texts.format(Messages.MatrixPage_byCategory, name());
            case LANGUAGE_AND_CATEGORY -> Texts.format(Messages.MatrixPage_byBoth, name());
        };
    }

    /** Heading of a column on this page. */
    String heading(Scored column) {
        return part == Part.OVERVIEW ? ScoreNames.benchmark(column.score()) : ScoreNames.part(column.score());
    }

    private String name() {
        return ScoreNames.benchmark(columns.getLast().score());
    }

    private static String benchmark(Score score) {
        return String.join("|", score.benchmark(), score.metric(), score.prompt());
    }

    private static boolean has(Scored each, boolean language, boolean category) {
        return each.score().language().isEmpty() != language
                && each.score().category().isEmpty() != category;
    }
}
