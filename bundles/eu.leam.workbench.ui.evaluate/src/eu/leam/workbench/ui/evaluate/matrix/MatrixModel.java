package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import eu.leam.workbench.ui.evaluate.Scored;
import eu.leam.workbench.ui.evaluate.VersionScores;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The results of the versions as rows and columns: page, filter, order and the current cell. Without a window. */
final class MatrixModel {
    private List<VersionScores> versions = List.of();
    private List<MatrixPage> pages = MatrixPage.of(List.of());
    private String page = MatrixPage.Part.OVERVIEW.name();
    private String words = "";
    private String sorted = "";
    private boolean worstFirst;
    private List<VersionScores> rows = List.of();
    private List<Scored> columns = List.of();
    private int row;
    private int column;

    /** Takes the versions as they are now; the current cell stays where it is. */
    void update(List<VersionScores> now) {
        versions = List.copyOf(now);
        pages = MatrixPage.of(versions);
        arrange();
    }

    /** Shows a page; an id that there is none of shows the overview. */
    void page(String id) {
        page = id;
        column = 0;
        arrange();
    }

    /** Shows only columns in whose headings each of these words, or one of the languages' tags, stands. */
    void filter(String text) {
        words = text.strip().toLowerCase(Locale.getDefault());
        arrange();
    }

    /** Best first, then worst first, then as they came. */
    void sort(Scored by) {
        boolean same = by.key().equals(sorted);
        if (same && worstFirst) {
            sorted = "";
        } else {
            sorted = by.key();
        }
        worstFirst = same && !worstFirst;
        arrange();
    }

    /** Makes a cell the current one, the nearest that there is. */
    void go(int toRow, int toColumn) {
        row = Math.clamp(toRow, 0, Math.max(0, rows.size() - 1));
        column = Math.clamp(toColumn, 0, Math.max(0, columns.size() - 1));
    }

    /** Makes the row of a version the current one; whether it is there. */
    boolean select(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                row = i;
                return true;
            }
        }
        return false;
    }

    List<MatrixPage> pages() {
        return pages;
    }

    MatrixPage page() {
        return pages.stream().filter(each -> each.id().equals(page)).findFirst().orElse(pages.getFirst());
    }

    List<VersionScores> rows() {
        return rows;
    }

    List<Scored> columns() {
        return columns;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** The version of the current row; empty when there is none. */
    Optional<VersionScores> version() {
        return row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** The score of the current cell; empty when it was not measured. */
    Optional<Scored> current() {
        return row < rows.size() && column < columns.size() ? cell(row, column) : Optional.empty();
    }

    /** The score of a cell; empty when it was not measured. */
    Optional<Scored> cell(int atRow, int atColumn) {
        return rows.get(atRow).score(columns.get(atColumn).key());
    }

    /** Sign of the order at a column's heading; empty where the rows do not stand by it. */
    String order(Scored heading) {
        return heading.key().equals(sorted) ? worstFirst ? " \u25b4" : " \u25be" : "";
    }

    /** What the current column measures: benchmark and part. */
    String headline() {
        Score score = columns.get(column).score();
        return Texts.format(Messages.MatrixModel_headline, ScoreNames.benchmark(score), ScoreNames.part(score));
    }

    /** A cell in one sentence, for who cannot see it. */
    String sentence(int atRow, int atColumn) {
        String name = rows.get(atRow).id();
        Scored heading = columns.get(atColumn);
        String what = page().heading(heading);
        return cell(atRow, atColumn)
                .map(each -> Texts.format(
                        Messages.MatrixModel_cell,
                        name,
                        what,
                        ScoreNames.number(each.score().estimate().value()),
                        ScoreNames.unit(each.score()),
                        ScoreNames.interval(each.score().interval()),
                        ScoreNames.count(each.score().estimate().n()),
                        ScoreNames.direction(each.score())))
                .orElseGet(() -> Texts.format(Messages.MatrixModel_noCell, name, what));
    }

    private void arrange() {
        columns = page().columns().stream().filter(this::fits).toList();
        Optional<Scored> by =
                columns.stream().filter(each -> each.key().equals(sorted)).findFirst();
        rows = by.map(each -> versions.stream()
                        .sorted(order(each.key(), each.score()))
                        .toList())
                .orElse(versions);
        go(row, column);
    }

    private boolean fits(Scored each) {
        if (words.isEmpty()) {
            return true;
        }
        String heading = page().heading(each).toLowerCase(Locale.getDefault());
        for (String word : words.split("[\\s,]+")) {
            if (each.score().language().equals(word) || word.length() > 2 && heading.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Comparator<VersionScores> order(String key, Score heading) {
        Comparator<VersionScores> unknown =
                Comparator.comparing(version -> version.score(key).isEmpty());
        Comparator<VersionScores> distance = Comparator.comparingDouble(
                version -> version.score(key).map(each -> badness(each.score())).orElse(0.0));
        return unknown.thenComparing(worstFirst ? distance.reversed() : distance);
    }

    /** The less, the better. */
    private static double badness(Score score) {
        return score.direction() == Direction.HIGHER ? -score.estimate().value() : Ideal.distance(score);
    }
}
