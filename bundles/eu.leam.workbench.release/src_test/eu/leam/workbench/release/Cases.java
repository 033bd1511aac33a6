package eu.leam.workbench.release;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.document.ReleasePolicy;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A release with two datasets, one run and two evaluations, whose parts a test changes before it is judged. */
public final class Cases {
    private static final LeamFactory MAKE = LeamFactory.eINSTANCE;
    public static final String WEIGHTS = hash("weights");
    public static final String MODEL = "leam-1/balanced-s1";
    public static final String PREVIOUS = "leam-1/proportional-s1";

    public final ReleasePolicy policy = MAKE.createReleasePolicy();
    public final Release release = MAKE.createRelease();
    public final ModelVersion model = MAKE.createModelVersion();
    public final ModelVersion previous = MAKE.createModelVersion();
    public final Run run = MAKE.createRun();
    public final Outcome outcome = MAKE.createOutcome();
    public final List<DatasetCard> cards = new ArrayList<>();
    public final List<Evaluation> evaluations = new ArrayList<>();
    public final Map<String, FilePresence.Found> files = new HashMap<>();
    public Comparison comparison;
    /** What stands in the results per item of every evaluation. */
    public ItemPresence.Found items = here(pairs(60));

    public Cases() {
        policy.getLicences().addAll(List.of("CC0-1.0", "Unicode-3.0"));
        release.setId("leam-1");
        release.setModel(MODEL);
        release.setPrevious(PREVIOUS);
        release.setSummary("The first balanced model.");
        model.setId(MODEL);
        previous.setId(PREVIOUS);
        previous.setSha256(hash("former weights"));
        model.setStep(977);
        model.setUri(".leam/runs/balanced-s1/checkpoints/step-00000977");
        model.setSha256(WEIGHTS);
        model.setParameters(484_512);
        run.setId("balanced-s1");
        run.setExperiment("balanced");
        run.setLaunched("2026-11-24T10:00:00Z");
        run.setCommit("0123456789abcdef0123456789abcdef01234567");
        run.setMixtureSha256(hash("mixture"));
        run.setResolved(MAKE.createExperiment());
        run.getResolved().setMixture("balanced");
        run.getResolved().setTraining(MAKE.createTraining());
        outcome();
        dataset("udhr-de", "CC0-1.0", PersonalData.NONE);
        dataset("cldr-fr", "Unicode-3.0", PersonalData.POSSIBLE);
        evaluations.add(evaluation("held-out", WEIGHTS));
        evaluations.add(evaluation("minimal-pairs", WEIGHTS));
        comparison = comparison(PREVIOUS, MODEL, List.of());
        files.put(model.getUri() + "/model.safetensors", new FilePresence.Here(WEIGHTS));
        files.put("runs/balanced-s1/evidence.gz", new FilePresence.Here(hash("evidence")));
    }

    private void outcome() {
        outcome.setState(RunState.COMPLETED);
        outcome.setEnergy(0.071);
        outcome.setEnergySource(EnergySource.ESTIMATED);
        outcome.setEnergyNote("10 W per core, assumed");
        outcome.setEvidenceSha256(hash("evidence"));
        var checkpoint = MAKE.createCheckpoint();
        checkpoint.setStep(977);
        checkpoint.setUri(model.getUri());
        checkpoint.setSha256(WEIGHTS);
        outcome.getCheckpoints().add(checkpoint);
    }

    public void dataset(String id, String licence, PersonalData grade) {
        DatasetCard card = MAKE.createDatasetCard();
        card.setId(id);
        card.setTitle(id);
        card.setLanguage(id.substring(id.length() - 2));
        card.setLicence(licence);
        card.setPersonalData(grade);
        card.setUri(".leam/data/" + id + ".txt");
        card.setSha256(hash(id));
        card.setTokens(12_000);
        cards.add(card);
        RunDataset data = MAKE.createRunDataset();
        data.setDataset(id);
        data.setLicence(licence);
        data.setSha256(hash(id));
        data.setWeight(0.5);
        run.getData().add(data);
        files.put(card.getUri(), new FilePresence.Here(hash(id)));
    }

    public Evaluation evaluation(String suite, String weights) {
        FileRef raw = new FileRef("evaluations/" + suite + ".raw.jsonl", hash(suite), 100);
        FileRef items = new FileRef("evaluations/" + suite + ".items.gz", hash(suite + "i"), 50);
        files.put(raw.uri(), new FilePresence.Here(raw.sha256()));
        files.put(items.uri(), new FilePresence.Here(items.sha256()));
        return new Evaluation(
                MODEL, weights, suite, "2026-11-24T10:05:00Z", scores(suite), raw, items, List.of("a note"));
    }

    /** Results that bear out the scores beside them. */
    public static ItemPresence.Here here(List<ItemResult> results) {
        return new ItemPresence.Here(results, List.of(), "");
    }

    /** Results of so many pairs in each of the three languages. */
    public static List<ItemResult> pairs(int each) {
        List<ItemResult> pairs = new ArrayList<>();
        for (String language : List.of("en", "de", "fr")) {
            for (int i = 0; i < each; i++) {
                pairs.add(pair(language, i, 1));
            }
        }
        return pairs;
    }

    public static ItemResult pair(String language, int number, double share) {
        return new ItemResult(
                "minimal-pairs",
                language + "-" + number,
                language,
                "gender",
                Map.of(),
                Map.of("stereotyped_share", share));
    }

    private static List<Score> scores(String suite) {
        List<Score> scores = new ArrayList<>(List.of(score(0.52)));
        if (suite.equals("minimal-pairs")) {
            scores.add(score("", "", 0.52, 180));
            List.of("en", "de", "fr").forEach(language -> scores.add(score(language, "", 0.52, 60)));
        }
        return scores;
    }

    public static Score score(double value) {
        return score("de", "gender", value, 66);
    }

    public static Score score(String language, String category, double value, long n) {
        return new Score(
                "minimal-pairs",
                "1",
                "none",
                "stereotyped_share",
                "share",
                language,
                category,
                new Estimate(value, 0.06, n),
                new Interval(0.4, 0.64, 0.95, "Wilson"),
                Direction.NEAR_IDEAL,
                0.5,
                new Scorer("leam-minimal-pairs", "1", hash("suite"), "leam 0.1.0"));
    }

    public static Comparison comparison(String first, String second, List<String> refused) {
        var difference = new PairedDifference(
                score(0.5),
                0.5,
                0.52,
                0.02,
                new Interval(-0.05, 0.09, 0.95, "bootstrap"),
                66,
                0.01,
                "No difference is shown.");
        return new Comparison(first, second, List.of("a", "b"), true, List.of(difference), refused, "items", "seeds");
    }

    /** The case as it now stands; a file that is not listed is absent. */
    public ReleaseCase build() {
        return new ReleaseCase(
                policy,
                release,
                model,
                previous,
                run,
                outcome,
                cards,
                evaluations,
                comparison,
                uri -> files.getOrDefault(uri, new FilePresence.Absent()),
                evaluation -> items,
                List.of());
    }

    public static String hash(String text) {
        return eu.leam.workbench.base.files.Sha256.of(text);
    }
}
