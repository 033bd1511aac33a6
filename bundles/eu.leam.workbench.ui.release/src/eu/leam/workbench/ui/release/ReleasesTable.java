package eu.leam.workbench.ui.release;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.release.Standing;
import eu.leam.workbench.model.document.Decision;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.TableBuilder;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the releases. */
final class ReleasesTable {
    private static final int SHORT_HASH = 12;

    private ReleasesTable() {}

    static TableBuilder<ReleaseRow> builder() {
        return TableBuilder.of(
                "releases", Messages.ReleasesTable_name, row -> row.line().id(), columns());
    }

    static List<Column<ReleaseRow>> columns() {
        return List.of(
                Column.<ReleaseRow>text("release", Messages.ReleasesTable_release, 150, row -> row.line()
                                .id())
                        .icon(row -> Icons.RELEASE.image()),
                Column.<ReleaseRow>text("model", Messages.ReleasesTable_model, 170, row -> row.line()
                        .model()),
                Column.<ReleaseRow>text("state", Messages.ReleasesTable_state, 160, ReleasesTable::state)
                        .icon(row -> icon(row.state()).image())
                        .tip(ReleaseRow::why),
                gates("passed", Messages.ReleasesTable_passed, GateState.PASSED),
                gates("failed", Messages.ReleasesTable_failed, GateState.FAILED),
                gates("notMeasured", Messages.ReleasesTable_notMeasured, GateState.NOT_MEASURED),
                Column.<ReleaseRow>text(
                        "decisions",
                        Messages.ReleasesTable_decisions,
                        220,
                        row -> row.line().decisions().isEmpty() ? Messages.ReleasesTable_undecided : decisions(row)),
                Column.<ReleaseRow>text("previous", Messages.ReleasesTable_previous, 160, row -> row.line()
                                .previous())
                        .atFirstHidden(),
                Column.<ReleaseRow>text("created", Messages.ReleasesTable_created, 160, row -> row.line()
                                .created())
                        .atFirstHidden(),
                Column.<ReleaseRow>text("dossier", Messages.ReleasesTable_dossier, 120, ReleasesTable::hash)
                        .tip(row -> row.dossier() == null
                                ? row.why()
                                : row.dossier().sha256())
                        .atFirstHidden());
    }

    private static String decisions(ReleaseRow row) {
        return row.line().decisions().stream().map(ReleasesTable::sentence).collect(Collectors.joining(", "));
    }

    /** Who decided what, and whether that was over the dossier as it is now. */
    private static String sentence(Standing decided) {
        String pattern =
                switch (decided.fit()) {
                    case PRESENT -> Messages.ReleasesTable_standing;
                    case FORMER -> Messages.ReleasesTable_standingFormer;
                    case UNKNOWN -> Messages.ReleasesTable_standingUnknown;
                };
        boolean approved = decided.decision().equals(Decision.APPROVED.getLiteral());
        return Texts.format(
                pattern, approved ? Messages.ReleasesTable_approved : Messages.ReleasesTable_refused, decided.person());
    }

    private static Column<ReleaseRow> gates(String id, String title, GateState state) {
        return Column.<ReleaseRow>number(id, title, "", 124, 0, row -> row.gates(state))
                .tip(row -> row.dossier() == null ? row.why() : questions(row, state));
    }

    private static String questions(ReleaseRow row, GateState state) {
        return row.dossier().gates().stream()
                .filter(gate -> gate.state() == state)
                .map(Gate::question)
                .collect(Collectors.joining("\n"));
    }

    private static String state(ReleaseRow row) {
        return switch (row.state()) {
            case PASSED -> Messages.ReleasesTable_statePassed;
            case FAILED -> Messages.ReleasesTable_stateFailed;
            case NOT_MEASURED -> Messages.ReleasesTable_stateNotMeasured;
            case UNKNOWN -> Messages.ReleasesTable_stateUnknown;
        };
    }

    private static Icons icon(ReleaseRow.State state) {
        return switch (state) {
            case PASSED -> Icons.GOOD;
            case FAILED -> Icons.BAD;
            case NOT_MEASURED, UNKNOWN -> Icons.CAUTION;
        };
    }

    private static String hash(ReleaseRow row) {
        return row.dossier() == null ? "\u2013" : row.dossier().sha256().substring(0, SHORT_HASH);
    }
}
