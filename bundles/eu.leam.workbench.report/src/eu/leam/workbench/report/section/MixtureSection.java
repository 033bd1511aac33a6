package eu.leam.workbench.report.section;

import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.layout.Table;
import eu.leam.workbench.report.layout.Table.Cell;
import eu.leam.workbench.report.layout.Table.Column;
import eu.leam.workbench.report.layout.Table.Row;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which language was drawn how often by each mixture. */
public final class MixtureSection {

    /**
     * A language within a mixture.
     *
     * @param weight sampling probability of all its datasets
     * @param tokens tokens expected to be drawn
     * @param available tokens that its datasets hold
     */
    public record LanguageShare(double weight, double tokens, long available) {
        private LanguageShare plus(Share share) {
            return new LanguageShare(weight + share.weight(), tokens + share.tokens(), available + share.available());
        }

        double epochs() {
            return available == 0 ? Double.NaN : tokens / available;
        }
    }

    private static final LanguageShare NONE = new LanguageShare(0, 0, 0);

    private MixtureSection() {}

    /** A mixture by language. */
    public static Map<String, LanguageShare> byLanguage(ResolvedMixture mixture) {
        Map<String, LanguageShare> shares = new LinkedHashMap<>();
        for (Share share : mixture.shares()) {
            shares.put(
                    share.language(),
                    shares.getOrDefault(share.language(), NONE).plus(share));
        }
        return shares;
    }

    /** The languages of the mixtures, the one with most text first. */
    public static List<String> languages(List<ResolvedMixture> mixtures) {
        TreeSet<String> languages = new TreeSet<>();
        mixtures.forEach(mixture -> mixture.shares().forEach(share -> languages.add(share.language())));
        List<String> ordered = new ArrayList<>(languages);
        if (!mixtures.isEmpty()) {
            Map<String, LanguageShare> first = byLanguage(mixtures.getFirst());
            ordered.sort(Comparator.comparingLong(
                    language -> -first.getOrDefault(language, NONE).available()));
        }
        return ordered;
    }

    static Section of(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<ResolvedMixture> mixtures = report.mixtures();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.text("Mixture_intro", words.whole(mixtures.size())));
        blocks.addAll(pen.pictures(report.figures(DemoReport.Place.MIXTURE)));
        if (!mixtures.isEmpty()) {
            blocks.add(new Block.Fold(words.of("Mixture_numbers"), List.of(table(mixtures, pen))));
        }
        return new Section("mixtures", words.of("Mixture_title"), blocks);
    }

    private static Table table(List<ResolvedMixture> mixtures, Pen pen) {
        Words words = pen.words();
        List<Map<String, LanguageShare>> shares =
                mixtures.stream().map(MixtureSection::byLanguage).toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(words.of("Word_language")),
                Column.numbers(words.of("Mixture_available"), words.of("Unit_tokens"))));
        for (ResolvedMixture mixture : mixtures) {
            columns.add(Column.numbers(words.of("Mixture_weight", mixture.mixture()), "%"));
            columns.add(Column.numbers(words.of("Mixture_drawn", mixture.mixture()), words.of("Unit_tokens")));
            columns.add(Column.numbers(words.of("Mixture_epochs", mixture.mixture()), words.of("Unit_epochs")));
        }
        List<Row> rows = new ArrayList<>();
        for (String language : languages(mixtures)) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(words.languageName(language)));
            cells.add(Cell.of(
                    words.whole(shares.getFirst().getOrDefault(language, NONE).available())));
            for (Map<String, LanguageShare> each : shares) {
                LanguageShare share = each.getOrDefault(language, NONE);
                cells.add(Cell.of(words.fixed(share.weight() * 100, 2)));
                cells.add(Cell.of(words.whole(Math.round(share.tokens()))));
                cells.add(Cell.of(words.fixed(share.epochs(), 2)));
            }
            rows.add(new Row(cells, false));
        }
        String budget = words.whole(mixtures.getFirst().tokenBudget());
        return pen.table(words.of("Mixture_caption", budget), columns, rows, words.of("Mixture_note"));
    }
}
