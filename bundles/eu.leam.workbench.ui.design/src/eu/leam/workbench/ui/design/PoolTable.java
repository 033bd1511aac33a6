package eu.leam.workbench.ui.design;

import eu.leam.workbench.core.dataset.ListDatasets.Line;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Mark;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.List;

/** The columns of the dataset pool. */
final class PoolTable {
    private PoolTable() {}

    static TableBuilder<Line> builder() {
        return TableBuilder.of("pool", Messages.PoolTable_name, Line::id, columns());
    }

    static List<Column<Line>> columns() {
        return List.of(
                Column.<Line>text("dataset", Messages.PoolTable_dataset, 150, Line::id)
                        .icon(card -> Icons.DATASET.image(card.findings() > 0 ? Mark.CAUTION : Mark.NONE)),
                Column.<Line>text("language", Messages.PoolTable_language, 76, Line::language),
                Column.<Line>text("licence", Messages.PoolTable_licence, 116, card -> orDash(card.licence())),
                Column.<Line>text("personalData", Messages.PoolTable_personalData, 116, card -> personalData(card))
                        .tip(card -> card.personalData().isEmpty() ? Messages.PoolTable_unsaidPersonal : ""),
                Column.<Line>number(
                                "size",
                                Messages.PoolTable_size,
                                Messages.PoolTable_bytes,
                                96,
                                0,
                                card -> known(card.bytes()))
                        .shortened()
                        .missing(Messages.PoolTable_unsaid),
                Column.<Line>number(
                                "documents", Messages.PoolTable_documents, "", 96, 0, card -> known(card.documents()))
                        .missing(Messages.PoolTable_unsaid),
                Column.<Line>number("findings", Messages.PoolTable_findings, "", 84, 0, Line::findings),
                // the last column takes the room that is left: a text, never a number
                Column.<Line>text("title", Messages.PoolTable_title, 230, Line::title));
    }

    /** What a card does not say comes as 0, and no dataset that says something is of no bytes. */
    private static double known(long number) {
        return number > 0 ? number : Double.NaN;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "\u2013" : text;
    }

    private static String personalData(Line card) {
        return switch (card.personalData()) {
            case "none" -> Messages.PoolTable_personalNone;
            case "possible" -> Messages.PoolTable_personalPossible;
            case "present" -> Messages.PoolTable_personalPresent;
            case "special-category" -> Messages.PoolTable_personalSpecial;
            default -> orDash(card.personalData());
        };
    }
}
