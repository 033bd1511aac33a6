package eu.leam.workbench.report.section;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.model.dossier.Decided;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.dossier.LineageNode;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Block.Fact;
import eu.leam.workbench.report.layout.Gates;
import eu.leam.workbench.report.layout.Table;
import eu.leam.workbench.report.layout.Table.Cell;
import eu.leam.workbench.report.layout.Table.Column;
import eu.leam.workbench.report.layout.Table.Row;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of a dossier: what it is of, gates, decisions, lineage. */
final class DossierSection {
    private static final int SHOWN = 4;

    private DossierSection() {}

    /** How many gates stand how. */
    static Block verdict(Dossier dossier, Pen pen) {
        Words words = pen.words();
        return pen.text(
                "Gate_counts",
                words.whole(dossier.gates().size()),
                words.whole(count(dossier, GateState.PASSED)),
                words.whole(count(dossier, GateState.FAILED)),
                words.whole(count(dossier, GateState.NOT_MEASURED)));
    }

    static long count(Dossier dossier, GateState state) {
        return dossier.gates().stream().filter(gate -> gate.state() == state).count();
    }

    /** What the dossier is of, with its hash and energy. */
    static Block facts(Dossier dossier, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("Dossier_release"), dossier.release()));
        facts.add(new Fact(words.of("Dossier_model"), dossier.model()));
        if (!dossier.summary().isBlank()) {
            facts.add(new Fact(words.of("Dossier_summary"), dossier.summary()));
        }
        facts.add(new Fact(words.of("Dossier_energy"), energy(dossier, words)));
        facts.add(new Fact(words.of("Dossier_hash"), dossier.sha256(), true));
        return new Block.Facts(facts);
    }

    private static String energy(Dossier dossier, Words words) {
        String source = Grades.energySource(dossier.energy().provenance(), words);
        String note = dossier.energyNote().isBlank() ? "" : ": " + dossier.energyNote();
        return dossier.energy().provenance() == Energy.Provenance.UNKNOWN
                ? source + note
                : words.fixed(dossier.energy().wattHours(), 3) + "\u202fWh, " + source + note;
    }

    /** The gates with their evidence. */
    static Block gates(Dossier dossier, Words words) {
        return new Gates(dossier.gates().stream().map(gate -> gate(gate, words)).toList());
    }

    private static Gates.Row gate(Gate gate, Words words) {
        List<String> evidence = gate.evidence();
        int shown = evidence.size() <= SHOWN + 2 ? evidence.size() : SHOWN;
        List<String> more = evidence.subList(shown, evidence.size());
        return new Gates.Row(
                gate.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Grades.gateState(gate.state(), words),
                gate.question(),
                evidence.subList(0, shown),
                more,
                words.of("Gate_more", words.whole(more.size())),
                gate.nextStep());
    }

    /** Who decided what, and whether it still holds. */
    static Block decisions(Dossier dossier, Pen pen) {
        Words words = pen.words();
        if (dossier.decisions().isEmpty()) {
            return pen.text("Decision_none");
        }
        List<Column> columns = List.of(
                Column.words(words.of("Decision_person")),
                Column.words(words.of("Decision_decision")),
                Column.words(words.of("Decision_at")),
                Column.sentences(words.of("Decision_reason")),
                Column.words(words.of("Decision_signature")),
                Column.words(words.of("Decision_current")));
        List<Row> rows =
                dossier.decisions().stream().map(each -> decision(each, words)).toList();
        return pen.table(words.of("Decision_caption"), columns, rows, words.of("Decision_note"));
    }

    private static Row decision(Decided each, Words words) {
        return new Row(
                List.of(
                        Cell.of(each.person() + " <" + each.email() + ">"),
                        Cell.of(Grades.decision(each.decision(), words)),
                        Cell.of(words.time(each.at())),
                        Cell.of(each.reason()),
                        Cell.of(each.signature().equals("unsigned") ? words.of("Decision_unsigned") : each.signature()),
                        Cell.of(words.of(each.current() ? "Decision_yes" : "Decision_stale"))),
                false);
    }

    /** Everything the release stands on. */
    static Table lineage(Dossier dossier, Pen pen) {
        Words words = pen.words();
        List<Column> columns = List.of(
                Column.words(words.of("Lineage_kind")),
                Column.words(words.of("Lineage_reference")),
                Column.sentences(words.of("Lineage_facts")),
                Column.words(words.of("Lineage_place")),
                Column.words("SHA-256"));
        List<Row> rows =
                dossier.lineage().stream().map(node -> node(node, words)).toList();
        return pen.table(words.of("Lineage_caption"), columns, rows, words.of("Data_hashNote"));
    }

    private static Row node(LineageNode node, Words words) {
        String hash = node.sha256();
        String place = node.location();
        if (!node.here()) {
            place = words.of("Lineage_notHere", place);
        }
        return new Row(
                List.of(
                        Cell.of(kind(node.kind(), words)),
                        Cell.of(node.reference()),
                        Cell.of(facts(node.facts())),
                        Cell.of(place),
                        new Cell(hash.length() > 12 ? hash.substring(0, 12) + "…" : hash, "", hash)),
                false);
    }

    private static String facts(Map<String, String> facts) {
        StringBuilder text = new StringBuilder();
        facts.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "; ").append(name).append(' ').append(value));
        return text.toString();
    }

    private static String kind(String kind, Words words) {
        return switch (kind) {
            case "policy" -> words.of("Lineage_policy");
            case "commit" -> words.of("Lineage_commit");
            case "dataset" -> words.of("Data_dataset");
            case "mixture" -> words.of("Word_mixture");
            case "experiment" -> words.of("Lineage_experiment");
            case "run" -> words.of("Word_run");
            case "checkpoint" -> words.of("Lineage_checkpoint");
            case "evaluation" -> words.of("Lineage_evaluation");
            default -> kind;
        };
    }
}
