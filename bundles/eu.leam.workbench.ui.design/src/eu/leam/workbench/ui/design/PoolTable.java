package eu.leam.workbench.ui.design;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.dataset.PoolCard;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Mark;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the dataset pool, and the words for what a card grades. */
final class PoolTable {
    private static final String DASH = "\u2013";

    private PoolTable() {}

    static TableBuilder<PoolCard> builder() {
        return TableBuilder.of("pool", Messages.PoolTable_name, PoolCard::id, columns());
    }

    static List<Column<PoolCard>> columns() {
        return List.of(
                Column.<PoolCard>text("dataset", Messages.PoolTable_dataset, 150, PoolCard::id)
                        .icon(card -> Icons.DATASET.image(Mark.of(card.findings()))),
                Column.text("title", Messages.PoolTable_title, 240, PoolCard::title),
                Column.text("language", Messages.PoolTable_language, 84, PoolCard::language),
                Column.text("licence", Messages.PoolTable_licence, 120, card -> orDash(card.licence())),
                Column.<PoolCard>text(
                                "personalData",
                                Messages.PoolTable_personalData,
                                110,
                                card -> orDash(personalData(card.personalData())))
                        .tip(card -> card.personalData().isEmpty() ? Messages.PoolTable_unsaidPersonal : ""),
                Column.<PoolCard>number(
                                "size",
                                Messages.PoolTable_size,
                                Messages.PoolTable_bytes,
                                100,
                                0,
                                card -> known(card.bytes()))
                        .shortened()
                        .missing(Messages.PoolTable_unsaid),
                Column.<PoolCard>number(
                                "documents", Messages.PoolTable_documents, "", 96, 0, card -> known(card.documents()))
                        .missing(Messages.PoolTable_unsaid),
                Column.<PoolCard>number("tokens", Messages.PoolTable_tokens, "", 84, 0, card -> known(card.tokens()))
                        .shortened()
                        .missing(Messages.PoolTable_unsaid),
                Column.text("level", Messages.PoolTable_level, 96, card -> orDash(level(card.securityLevel()))),
                Column.<PoolCard>number("findings", Messages.PoolTable_findings, "", 80, 0, card -> card.findings()
                                .size())
                        .tip(card ->
                                card.findings().stream().map(Finding::message).collect(Collectors.joining("\n"))),
                Column.text("modality", Messages.PoolTable_modality, 120, card -> orDash(modality(card.modality()))));
    }

    private static double known(long number) {
        return number == PoolCard.UNKNOWN ? Double.NaN : number;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? DASH : text;
    }

    /** The word for a grade of personal data; empty for none given. */
    static String personalData(String literal) {
        return switch (literal) {
            case "none" -> Messages.PoolTable_personalNone;
            case "possible" -> Messages.PoolTable_personalPossible;
            case "present" -> Messages.PoolTable_personalPresent;
            case "special-category" -> Messages.PoolTable_personalSpecial;
            default -> literal;
        };
    }

    /** The word for a security level. */
    static String level(String literal) {
        return switch (literal) {
            case "public" -> Messages.PoolTable_levelPublic;
            case "internal" -> Messages.PoolTable_levelInternal;
            case "confidential" -> Messages.PoolTable_levelConfidential;
            case "strictly-confidential" -> Messages.PoolTable_levelStrict;
            default -> literal;
        };
    }

    /** The word for a kind of data. */
    static String modality(String literal) {
        return switch (literal) {
            case "text" -> Messages.PoolTable_modalityText;
            case "knowledge-graph" -> Messages.PoolTable_modalityGraph;
            case "text-sentiment" -> Messages.PoolTable_modalitySentiment;
            case "image-text" -> Messages.PoolTable_modalityImageText;
            case "image" -> Messages.PoolTable_modalityImages;
            case "video" -> Messages.PoolTable_modalityVideo;
            default -> literal;
        };
    }
}
