package eu.leam.workbench.report.section;

import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.RunReport;
import eu.leam.workbench.report.TrainingEnergy;
import eu.leam.workbench.report.TrainingTime;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Block.Highlight;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a hurried reader takes away. */
final class SummarySection {
    private SummarySection() {}

    static Section of(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Block> blocks = new ArrayList<>();
        if (!report.runs().isEmpty()) {
            RunReport first = report.runs().getFirst();
            long languages = report.datasets().stream()
                    .map(card -> card.getLanguage())
                    .distinct()
                    .count();
            blocks.add(new Block.Text(
                    words.of(
                            "Summary_lead",
                            words.whole(report.runs().size()),
                            words.whole(first.parameters()),
                            words.whole(
                                    first.outcome().isSetTokens(),
                                    first.outcome().getTokens()),
                            words.whole(languages)),
                    "lead"));
        }
        List<Highlight> highlights = new ArrayList<>();
        mean(report, words).ifPresent(highlights::add);
        difference(report, words).ifPresent(highlights::add);
        effort(report, words).ifPresent(highlights::add);
        gates(report, words).ifPresent(highlights::add);
        blocks.add(new Block.Highlights(highlights));
        return new Section("summary", words.of("Summary_title"), blocks);
    }

    /** The first run's mean over languages, beside the references. */
    private static Optional<Highlight> mean(DemoReport report, Words words) {
        List<String> others = new ArrayList<>();
        for (Evaluation reference : report.references()) {
            whole(reference.scores())
                    .ifPresent(score -> others.add(reference.model() + " "
                            + words.fixed(score.estimate().value(), 3)));
        }
        return report.runs().stream()
                .flatMap(run -> whole(Scores.of(run.evaluations(), Scores.HELD_OUT)).stream()
                        .map(score -> new Highlight(
                                words.estimate(score.estimate(), 3),
                                words.of("Unit_bitsPerByte"),
                                words.of(
                                        "Summary_mean",
                                        run.run().getId(),
                                        words.whole(score.estimate().n()),
                                        String.join(", ", others)))))
                .findFirst();
    }

    private static Optional<Score> whole(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.benchmark().equals(Scores.HELD_OUT))
                .filter(score -> score.language().isEmpty())
                .findFirst();
    }

    private static Optional<Highlight> difference(DemoReport report, Words words) {
        for (Comparison comparison : report.comparisons()) {
            for (PairedDifference each : comparison.differences()) {
                if (each.score().benchmark().equals(Scores.HELD_OUT)
                        && each.score().language().isEmpty()) {
                    return Optional.of(new Highlight(
                            words.signed(each.difference(), 3),
                            words.of("Unit_bitsPerByte"),
                            words.of(
                                    "Summary_difference",
                                    words.interval(each.interval(), 3),
                                    comparison.second(),
                                    comparison.first(),
                                    words.whole(each.n()),
                                    words.signed(each.seedDifference(), 3))));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Highlight> effort(DemoReport report, Words words) {
        if (report.runs().isEmpty()) {
            return Optional.empty();
        }
        List<Outcome> outcomes = report.runs().stream().map(RunReport::outcome).toList();
        return Optional.of(new Highlight(
                words.duration(new TrainingTime(outcomes).seconds()) + " ‡",
                "",
                words.of("Summary_effort", words.whole(outcomes.size()), energy(new TrainingEnergy(outcomes), words))));
    }

    private static String energy(TrainingEnergy energy, Words words) {
        Double wattHours = energy.wattHours();
        return wattHours == null
                ? words.of("Energy_unknown")
                : words.fixed(wattHours, 3) + "\u202fWh (" + Grades.energySource(energy.source(), words) + ")";
    }

    private static Optional<Highlight> gates(DemoReport report, Words words) {
        if (report.dossier() == null) {
            return Optional.empty();
        }
        long passed = DossierSection.count(report.dossier(), GateState.PASSED);
        return Optional.of(new Highlight(
                words.whole(passed) + "/" + words.whole(report.dossier().gates().size()),
                words.of("Unit_gates"),
                words.of(
                        "Summary_gates",
                        report.dossier().release(),
                        words.whole(DossierSection.count(report.dossier(), GateState.FAILED)),
                        words.whole(DossierSection.count(report.dossier(), GateState.NOT_MEASURED)))));
    }
}
