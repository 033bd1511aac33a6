package eu.leam.workbench.report.section;

import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.Provenance;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Block.Fact;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.render.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How sure the results are, what they do not show, and where they come from. */
final class ClosingSections {
    private static final String VOLATILE = " ‡";

    private ClosingSections() {}

    /** What the intervals are and what they cover. */
    static Section certainty(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.text("Sure_intro"));
        Set<String> covers = new LinkedHashSet<>();
        for (Comparison comparison : report.comparisons()) {
            covers.add(comparison.covers());
            covers.add(comparison.coversNot());
        }
        covers.removeIf(String::isBlank);
        covers.forEach(text -> blocks.add(new Block.Text(text)));
        List<String> methods = Ranges.of(methods(report));
        if (!methods.isEmpty()) {
            blocks.add(pen.text("Sure_methods"));
            blocks.add(new Block.Bullets(methods));
        }
        seeds(report.comparisons(), pen).ifPresent(blocks::add);
        blocks.add(pen.text("Sure_many"));
        return new Section("certainty", words.of("Sure_title"), blocks);
    }

    /** Nothing beside another experiment's pair: what a comparison does not cover tells of it already. */
    private static Optional<Block> seeds(List<Comparison> comparisons, Pen pen) {
        if (comparisons.stream().anyMatch(Comparison::ownSeeds)) {
            return Optional.of(pen.text("Sure_seeds"));
        }
        return comparisons.stream().allMatch(each -> each.seedPair().isEmpty())
                ? Optional.of(pen.text("Comparison_noSeeds"))
                : Optional.empty();
    }

    /** How the interval of each score and each difference was had. */
    private static Stream<String> methods(DemoReport report) {
        Stream<String> scores = report.runs().stream()
                .flatMap(run -> run.evaluations().stream())
                .flatMap(evaluation -> evaluation.scores().stream()
                        .filter(score -> score.interval() != null)
                        .map(score ->
                                evaluation.suite() + ": " + score.interval().method()));
        Stream<String> differences = report.comparisons().stream()
                .flatMap(comparison -> comparison.differences().stream())
                .filter(each -> each.interval() != null)
                .map(each ->
                        each.score().benchmark() + " (Δ): " + each.interval().method());
        return Stream.concat(scores, differences);
    }

    /** The plain limits of such a demonstration. */
    static Section limits(Pen pen) {
        Words words = pen.words();
        List<String> limits = List.of(
                words.of("Limits_small"),
                words.of("Limits_text"),
                words.of("Limits_bias"),
                words.of("Limits_toxicity"),
                words.of("Limits_quality"),
                words.of("Limits_energy"));
        return new Section("limits", words.of("Limits_title"), List.of(new Block.Bullets(limits)));
    }

    /** Where the numbers come from; what differs from one computation to the next is marked. */
    static Section provenance(Provenance provenance, Pen pen) {
        Words words = pen.words();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("Provenance_program"), provenance.program()));
        add(facts, words.of("Provenance_seeds"), provenance.seeds(), false);
        facts.add(new Fact("Java", provenance.java()));
        facts.add(new Fact(words.of("Provenance_system"), provenance.system()));
        add(facts, words.of("Provenance_commit") + VOLATILE, provenance.commit(), true);
        add(facts, words.of("Provenance_time") + VOLATILE, words.time(provenance.time()), false);
        if (!Double.isNaN(provenance.seconds())) {
            facts.add(new Fact(words.of("Provenance_duration") + VOLATILE, words.duration(provenance.seconds())));
        }
        add(facts, words.of("Provenance_host") + VOLATILE, provenance.host(), false);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts));
        if (!provenance.hashes().isEmpty()) {
            List<Fact> hashes = provenance.hashes().stream()
                    .map(hash -> new Fact(hash.name(), hash.sha256(), true))
                    .toList();
            String summary = words.of("Provenance_hashes", words.whole(hashes.size()));
            blocks.add(new Block.Fold(summary, List.of(new Block.Facts(hashes))));
        }
        blocks.add(pen.note("Provenance_volatile"));
        return new Section("provenance", words.of("Provenance_title"), blocks);
    }

    private static void add(List<Fact> facts, String name, String value, boolean code) {
        if (!value.isBlank()) {
            facts.add(new Fact(name, value, code));
        }
    }
}
