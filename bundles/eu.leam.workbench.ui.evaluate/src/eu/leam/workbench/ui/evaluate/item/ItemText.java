package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.ui.evaluate.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One item in full: both sentences below each other with the differing words marked, and what each version made of them. Without a
 * window.
 *
 * @param text the text
 * @param marks the differing words within it
 */
record ItemText(String text, List<Mark> marks) {
    private static final int DECIMALS = 2;

    ItemText {
        marks = List.copyOf(marks);
    }

    /**
     * A marked part of a text.
     *
     * @param start where it begins
     * @param length how long it is
     */
    record Mark(int start, int length) {}

    /** The text of an item. */
    static ItemText of(ItemRow row, ItemsModel model) {
        return switch (model.kind()) {
            case PAIRS -> pair(row, model);
            case CONTINUATIONS -> continuation(row, model);
            case DOCUMENTS -> new ItemText(Texts.format(Messages.ItemText_document, row.id()), List.of());
        };
    }

    private static ItemText pair(ItemRow row, ItemsModel model) {
        var parts = row.parts();
        var text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        sentence(text, marks, model, Messages.ItemText_stereotyped, parts.prefix(), parts.firstTerm(), parts.suffix());
        sentence(text, marks, model, Messages.ItemText_other, parts.prefix(), parts.secondTerm(), parts.suffix());
        text.append('\n').append(likelihoods(model.question().first(), row.first()));
        if (row.second() != null) {
            text.append('\n').append(likelihoods(model.question().second(), row.second()));
        }
        return new ItemText(text.toString(), marks);
    }

    private static void sentence(
            StringBuilder text,
            List<Mark> marks,
            ItemsModel model,
            String label,
            String before,
            String term,
            String behind) {
        text.append(label).append('\n').append(model.veiled(before));
        marks.add(new Mark(text.length(), term.length()));
        text.append(model.veiled(term)).append(model.veiled(behind)).append('\n');
    }

    private static String likelihoods(String version, ItemResult item) {
        return Texts.format(
                Messages.ItemText_likelihoods,
                version,
                number(item, "log_likelihood_shared_stereotyped"),
                number(item, "log_likelihood_shared_other"),
                Numbers.fixed(ItemRow.value(item, "shared_bytes"), 0, Locale.getDefault()),
                number(item, "log_likelihood_stereotyped"),
                number(item, "log_likelihood_other"),
                ItemTable.outcome(ItemRow.outcome(item)));
    }

    private static ItemText continuation(ItemRow row, ItemsModel model) {
        var text = new StringBuilder();
        written(text, model, model.question().first(), row.first());
        if (row.second() != null) {
            text.append('\n');
            written(text, model, model.question().second(), row.second());
        }
        return new ItemText(text.toString(), List.of());
    }

    private static void written(StringBuilder text, ItemsModel model, String version, ItemResult item) {
        String found = item.texts().getOrDefault("found", "");
        text.append(version).append('\n');
        text.append(model.veiled(item.texts().getOrDefault("prompt", "")))
                .append(" \u25b8 ")
                .append(model.veiled(item.texts().getOrDefault("text", "")))
                .append('\n');
        text.append(
                found.isEmpty()
                        ? Messages.ItemText_nothingFound
                        : Texts.format(Messages.ItemText_found, model.veiled(found)));
        text.append('\n');
    }

    private static String number(ItemResult item, String name) {
        return Numbers.fixed(ItemRow.value(item, name), DECIMALS, Locale.getDefault());
    }
}
