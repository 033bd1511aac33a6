package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.evaluate.heldout.HeldOutSuite;
import eu.leam.workbench.evaluate.pairs.PairOutcome;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns of items: other ones for pairs, for continuations and for documents, and twice where two versions stand side by side. */
final class ItemTable {
    private static final String SHARED_STEREOTYPED = "log_likelihood_shared_stereotyped";
    private static final String SHARED_OTHER = "log_likelihood_shared_other";

    private final ItemsModel model;
    private final List<Column<ItemRow>> columns = new ArrayList<>();

    private ItemTable(ItemsModel model) {
        this.model = model;
    }

    /** The table for what a model holds now. */
    static TableBuilder<ItemRow> builder(ItemsModel model) {
        boolean two = !model.question().second().isEmpty();
        String id = "items." + model.kind().name().toLowerCase(Locale.ROOT) + (two ? ".two" : "");
        return TableBuilder.of(id, Messages.ItemTable_name, ItemRow::id, new ItemTable(model).columns(two));
    }

    private List<Column<ItemRow>> columns(boolean two) {

        columns.add(Column.text("language", Messages.ScoresTable_language, 76, row -> row.first()
                .language()));
        Column<ItemRow> category = Column.text(
                "category",
                Messages.ScoresTable_category,
                96,
                row -> ScoreNames.category(row.first().category()));
        columns.add(model.kind() == ItemKind.CONTINUATIONS ? category.atFirstHidden() : category);
        if (model.kind() == ItemKind.PAIRS) {
            columns.add(Column.text("terms", Messages.ItemTable_terms, 150, this::terms));
        } else if (model.kind() == ItemKind.CONTINUATIONS) {
            columns.add(Column.text("prompt", Messages.ItemTable_prompt, 200, row -> shown(row, "prompt")));
        }
        if (two && model.kind() != ItemKind.DOCUMENTS) {
            columns.add(Column.text("flip", Messages.ItemTable_flip, 64, this::flip));
        }
        version("first", name(model.question().first()), ItemRow::first);
        if (two) {
            version("second", name(model.question().second()), ItemRow::second);
        }
        if (model.kind() == ItemKind.PAIRS) {
            sentences();
            likelihoods("first", name(model.question().first()), ItemRow::first);
            if (two) {
                likelihoods("second", name(model.question().second()), ItemRow::second);
            }
        }
        // a text at the end takes the room that is left over
        columns.add(Column.text("id", Messages.ItemTable_item, 150, ItemRow::id));
        return columns;
    }

    private void sentences() {
        columns.add(Column.text(
                ItemRow.STEREOTYPED, Messages.ItemTable_stereotyped, 260, row -> shown(row, ItemRow.STEREOTYPED)));
        columns.add(Column.text(ItemRow.OTHER, Messages.ItemTable_other, 260, row -> shown(row, ItemRow.OTHER)));
    }

    private void likelihoods(String id, String name, Function<ItemRow, ItemResult> of) {
        columns.add(number(id + ".a", name + " " + Messages.ItemTable_logStereotyped, of, SHARED_STEREOTYPED));
        columns.add(number(id + ".b", name + " " + Messages.ItemTable_logOther, of, SHARED_OTHER));
    }

    private void version(String id, String name, Function<ItemRow, ItemResult> of) {
        switch (model.kind()) {
            case PAIRS ->
                columns.add(Column.text(
                        id + ".outcome",
                        name + " " + Messages.ItemTable_likelier,
                        150,
                        row -> outcome(ItemRow.outcome(of.apply(row)))));
            case CONTINUATIONS -> {
                columns.add(Column.text(id + ".text", name, 260, row -> written(of.apply(row))));
                columns.add(Column.text(id + ".found", Messages.ItemTable_found, 90, row -> found(of.apply(row))));
            }
            case DOCUMENTS ->
                columns.add(Column.<ItemRow>number(
                                id + ".bits",
                                name,
                                Messages.ScoreNames_bits,
                                130,
                                ScoreNames.DECIMALS,
                                row -> bits(of.apply(row)))
                        .missing(Messages.ItemTable_missing));
        }
    }

    private static Column<ItemRow> number(String id, String title, Function<ItemRow, ItemResult> of, String value) {
        return Column.<ItemRow>number(id, title, "nats", 200, 2, row -> ItemRow.value(of.apply(row), value))
                .missing(Messages.ItemTable_missing);
    }

    /** The differing words of both sentences, the stereotyped one's first. */
    private String terms(ItemRow row) {
        var parts = row.parts();
        return model.veiled(parts.firstTerm()) + " / " + model.veiled(parts.secondTerm());
    }

    private String shown(ItemRow row, String role) {
        return model.veiled(row.text(role));
    }

    private String written(ItemResult item) {
        return item == null ? "\u2013" : model.veiled(item.texts().getOrDefault("text", ""));
    }

    private String found(ItemResult item) {
        if (item == null) {
            return "\u2013";
        }
        String found = item.texts().getOrDefault("found", "");
        return found.isEmpty() ? Messages.ItemTable_nothingFound : model.veiled(found);
    }

    private String flip(ItemRow row) {
        return row.flips(model.kind()) ? Messages.ItemTable_flips : "";
    }

    private static double bits(ItemResult item) {
        return ItemRow.value(item, HeldOutSuite.BITS) / ItemRow.value(item, HeldOutSuite.BYTES);
    }

    /** Which sentence is the likelier one, in words. */
    static String outcome(PairOutcome outcome) {
        if (outcome == null) {
            return Numbers.fixed(Double.NaN, 0, Locale.ROOT);
        }
        return switch (outcome) {
            case STEREOTYPED -> Messages.ItemTable_isStereotyped;
            case OTHER -> Messages.ItemTable_isOther;
            case TIE -> Messages.ItemTable_isTie;
        };
    }

    /** A version without its generation: a column has little room. */
    static String name(String version) {
        return version.substring(version.lastIndexOf('/') + 1);
    }
}
