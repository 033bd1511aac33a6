package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.ItemsEvaluation;
import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.evaluate.pairs.PairOutcome;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The items of one or two versions: which are shown, and whether their texts are. Without a window. */
final class ItemsModel {
    private ItemQuestion question = new ItemQuestion("", "", "", "", "");
    private ItemKind kind = ItemKind.DOCUMENTS;
    private List<ItemRow> all = List.of();
    private String missing = "";
    private List<String> notes = List.of();
    private Show show = Show.ALL;
    private boolean revealed;

    /** Which items are shown. */
    enum Show {
        ALL,
        FLIPS,
        STEREOTYPED,
        OTHER,
        TIES
    }

    /**
     * What was read.
     *
     * @param first items of the first version
     * @param second those of the second; null for none
     */
    record Read(Measured first, Measured second) {
        /** Asks for both. */
        static Read of(Place place, ItemQuestion question, Progress progress) throws LeamException {
            Measured first = new ItemsEvaluation(place, question.first(), question.suite()).call(progress);
            progress.checkCancelled();
            return new Read(
                    first,
                    question.second().isEmpty()
                            ? null
                            : new ItemsEvaluation(place, question.second(), question.suite()).call(progress));
        }
    }

    /** Looks at other items. */
    void ask(ItemQuestion next) {
        question = next;
    }

    /** Takes the answer to a question; joins by id, in the first version's order. */
    void answer(Read read) {
        Map<String, ItemResult> others = new HashMap<>();
        if (read.second() != null) {
            read.second().items().forEach(item -> others.put(item.id(), item));
        }
        all = read.first().items().stream()
                .map(item -> new ItemRow(item, others.get(item.id())))
                .toList();
        kind = ItemKind.of(read.first().items());
        missing = read.first().missing().isEmpty() && read.second() != null
                ? read.second().missing()
                : read.first().missing();
        notes = read.first().evaluation().notes();
        if (!shows().contains(show)) {
            show = Show.ALL;
        }
    }

    /** Forgets what was read. */
    void clear() {
        all = List.of();
        missing = "";
        notes = List.of();
    }

    void show(Show which) {
        show = which;
    }

    /** Shows the texts, or hides them again. */
    void reveal(boolean texts) {
        revealed = texts;
    }

    ItemQuestion question() {
        return question;
    }

    ItemKind kind() {
        return kind;
    }

    Show shown() {
        return show;
    }

    /** Why there are no items although there should be; empty when none are missing. */
    String missing() {
        return missing;
    }

    List<String> notes() {
        return notes;
    }

    boolean isRevealed() {
        return revealed || !kind.isDelicate();
    }

    /** Which choices make sense here: flips need two versions, outcomes need pairs. */
    List<Show> shows() {
        List<Show> shows = new ArrayList<>(List.of(Show.ALL));
        if (!question.second().isEmpty() && kind != ItemKind.DOCUMENTS) {
            shows.add(Show.FLIPS);
        }
        if (kind == ItemKind.PAIRS) {
            shows.addAll(List.of(Show.STEREOTYPED, Show.OTHER, Show.TIES));
        }
        return shows;
    }

    /** The languages of all items. */
    List<String> languages() {
        return distinct(ItemResult::language);
    }

    /** The categories of all items. */
    List<String> categories() {
        return distinct(ItemResult::category);
    }

    /** The items that are shown. */
    List<ItemRow> rows() {
        return all.stream().filter(this::fits).toList();
    }

    /** How many there are, how many are shown, and how many flip, in one sentence. */
    String summary() {
        List<ItemRow> rows = rows();
        long flips = rows.stream().filter(row -> row.flips(kind)).count();
        String pattern = shows().contains(Show.FLIPS) ? Messages.ItemsModel_summaryFlips : Messages.ItemsModel_summary;
        return Texts.format(pattern, ScoreNames.count(rows.size()), ScoreNames.count(all.size()), Long.toString(flips));
    }

    /** A text as it may be shown: as long as nobody asked for it, its letters are dots. */
    String veiled(String text) {
        return isRevealed() ? text : text.replaceAll("[\\p{L}\\p{M}\\p{N}]", "\u2022");
    }

    private boolean fits(ItemRow row) {
        boolean language =
                question.language().isEmpty() || row.first().language().equals(question.language());
        boolean category =
                question.category().isEmpty() || row.first().category().equals(question.category());
        return language
                && category
                && switch (show) {
                    case ALL -> true;
                    case FLIPS -> row.flips(kind);
                    case STEREOTYPED -> has(row, PairOutcome.STEREOTYPED);
                    case OTHER -> has(row, PairOutcome.OTHER);
                    case TIES -> has(row, PairOutcome.TIE);
                };
    }

    private static boolean has(ItemRow row, PairOutcome outcome) {
        return ItemRow.outcome(row.first()) == outcome || ItemRow.outcome(row.second()) == outcome;
    }

    private List<String> distinct(Function<ItemResult, String> of) {
        return all.stream()
                .map(row -> of.apply(row.first()))
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
