package eu.leam.workbench.report.section;

import eu.leam.workbench.base.corpus.Repeats;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.layout.Table;
import eu.leam.workbench.report.layout.Table.Cell;
import eu.leam.workbench.report.layout.Table.Column;
import eu.leam.workbench.report.layout.Table.Row;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What text was used: by source and licence, and each dataset with its hash. */
final class DataSection {
    private DataSection() {}

    static Section of(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<DatasetCard> cards = report.datasets();
        long languages = cards.stream().map(DatasetCard::getLanguage).distinct().count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.text(
                "Data_intro",
                words.whole(cards.size()),
                words.whole(languages),
                words.whole(sum(cards, DatasetCard::getTokens))));
        blocks.add(sources(cards, pen));
        blocks.add(pen.text("Data_split"));
        if (report.repeats() != null) {
            blocks.add(repeats(report.repeats(), pen));
        }
        blocks.add(new Block.Fold(words.of("Data_each", words.whole(cards.size())), List.of(each(cards, pen))));
        return new Section("data", words.of("Data_title"), blocks);
    }

    private static Block repeats(Repeats repeats, Pen pen) {
        Words words = pen.words();
        return pen.text(
                "Data_repeats",
                words.whole(repeats.documents()),
                words.whole(repeats.texts()),
                words.whole(repeats.repeated()),
                words.whole(repeats.across()),
                words.whole(repeats.heldOut()),
                words.whole(repeats.heldOutTexts()),
                words.whole(repeats.heldOutInTraining()));
    }

    private static Table sources(List<DatasetCard> cards, Pen pen) {
        Words words = pen.words();
        List<SourceGroups.Group> groups = SourceGroups.of(cards);
        List<Row> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(group.source(), group.licence(), group.cards(), words, false)));
        if (groups.size() > 1) {
            rows.add(row(words.of("Word_total"), "", cards, words, true));
        }
        List<Column> columns = List.of(
                Column.words(words.of("Data_source")),
                Column.words(words.of("Data_licence")),
                Column.words(words.of("Data_personal")),
                Column.numbers(words.of("Data_datasets"), ""),
                Column.numbers(words.of("Data_languages"), ""),
                Column.numbers(words.of("Data_documents"), ""),
                Column.numbers(words.of("Data_tokens"), ""));
        return pen.table(words.of("Data_sourcesCaption"), columns, rows, words.of("Data_tokenNote"));
    }

    private static Row row(String name, String licence, List<DatasetCard> cards, Words words, boolean total) {
        return new Row(
                List.of(
                        Cell.of(name),
                        Cell.of(licence),
                        Cell.of(total ? "" : personal(cards, words)),
                        Cell.of(words.whole(cards.size())),
                        Cell.of(words.whole(cards.stream()
                                .map(DatasetCard::getLanguage)
                                .distinct()
                                .count())),
                        Cell.of(words.whole(sum(cards, DatasetCard::getDocuments))),
                        Cell.of(words.whole(sum(cards, DatasetCard::getTokens)))),
                total);
    }

    private static String personal(List<DatasetCard> cards, Words words) {
        Stream<String> told = cards.stream()
                .filter(DatasetCard::isSetPersonalData)
                .map(DatasetCard::getPersonalData)
                .distinct()
                .sorted()
                .map(grade -> Grades.personalData(grade, words));
        boolean untold = cards.stream().anyMatch(card -> !card.isSetPersonalData());
        return Stream.concat(told, untold ? Stream.of(words.of("Personal_untold")) : Stream.empty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static Table each(List<DatasetCard> cards, Pen pen) {
        Words words = pen.words();
        List<Row> rows = cards.stream()
                .map(card -> new Row(
                        List.of(
                                Cell.of(card.getId()),
                                Cell.of(words.languageName(card.getLanguage())),
                                Cell.of(text(card.getLicence())),
                                Cell.of(words.whole(card.getDocuments())),
                                Cell.of(words.whole(card.getTokens())),
                                shortHash(text(card.getSha256()))),
                        false))
                .toList();
        List<Column> columns = List.of(
                Column.words(words.of("Data_dataset")),
                Column.words(words.of("Word_language")),
                Column.words(words.of("Data_licence")),
                Column.numbers(words.of("Data_documents"), ""),
                Column.numbers(words.of("Data_tokens"), ""),
                Column.words(words.of("Data_hash")));
        return pen.table(words.of("Data_eachCaption"), columns, rows, words.of("Data_hashNote"));
    }

    private static Cell shortHash(String sha256) {
        return new Cell(sha256.length() > 12 ? sha256.substring(0, 12) + "…" : sha256, "", sha256);
    }

    private static long sum(List<DatasetCard> cards, ToLongFunction<DatasetCard> value) {
        return cards.stream().mapToLong(value).sum();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
