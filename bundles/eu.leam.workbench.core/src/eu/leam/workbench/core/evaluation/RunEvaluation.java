package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.corpus.HeldOut;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.run.ModelWeights;
import eu.leam.workbench.data.CorpusCheck;
import eu.leam.workbench.design.experiment.Continuations;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.heldout.HeldOutSuite;
import eu.leam.workbench.evaluate.heldout.HeldOutText;
import eu.leam.workbench.evaluate.pairs.MinimalPairs;
import eu.leam.workbench.evaluate.pairs.PairSuite;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.evaluate.scoring.ScoreFile;
import eu.leam.workbench.evaluate.scoring.ScoreItem;
import eu.leam.workbench.evaluate.toxicity.ContinuationFile;
import eu.leam.workbench.evaluate.toxicity.ToxicitySuite;
import eu.leam.workbench.evaluate.toxicity.WordLists;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.score.FileRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures a model version by one suite: the trainer scores the items as a job of the queue; scores and results per item are
 * committed.
 *
 * @param place the project
 * @param model id of the model version, for instance {@code leam-1/balanced-s1}
 * @param suite id of the suite, see {@link SuiteIds}
 */
public record RunEvaluation(Place place, String model, String suite) implements Deed<Evaluated> {

    @Override
    public Evaluated call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        ModelVersion version = project.load(Kind.MODEL, model, ModelVersion.class);
        if (version.isBaseline() || version.getUri() == null) {
            throw DeedException.refused(
                    Messages.format(Messages.Evaluate_baseline, model), Messages.Evaluate_baselineNext);
        }
        Path checkpoint = ModelWeights.folder(place, version);
        ModelWeights.refuseOthers(version, checkpoint);
        progress.stage(Messages.format(Messages.Evaluate_stage, model, suite), 0, "");
        return switch (suite) {
            case SuiteIds.HELD_OUT -> {
                var heldOut = new HeldOutSuite(texts(project, version));
                yield file(version, heldOut.measure(score(checkpoint, heldOut.items(), progress)), rawFile());
            }
            case SuiteIds.MINIMAL_PAIRS -> {
                var pairs = new MinimalPairs(PairSuite.builtIn());
                yield file(version, pairs.measure(score(checkpoint, pairs.items(), progress)), rawFile());
            }
            case SuiteIds.TOXICITY -> {
                Path continuations = continuations(version);
                var toxicity = new ToxicitySuite(WordLists.builtIn());
                var measured = toxicity.measure(
                        ContinuationFile.read(continuations),
                        Continuations.usual().bytes());
                yield file(version, measured, continuations);
            }
            default ->
                throw DeedException.refused(
                        Messages.format(Messages.Evaluate_noSuite, suite, String.join(", ", SuiteIds.ALL)),
                        Messages.Evaluate_noSuiteNext);
        };
    }

    private List<HeldOutText> texts(Project project, ModelVersion version) throws LeamException {
        return texts(place, project, project.load(Kind.RUN, version.getRun(), Run.class));
    }

    /** The split of every dataset that a run drew from. */
    public static List<HeldOutText> texts(Place place, Project project, Run run) throws LeamException {
        List<HeldOutText> texts = new ArrayList<>();
        for (RunDataset data : run.getData()) {
            DatasetCard card = project.load(Kind.DATASET, data.getDataset(), DatasetCard.class);
            var wrong = CorpusCheck.check(card, place.folder());
            if (wrong.isPresent()) {
                throw DeedException.refused(
                        Messages.format(Messages.Evaluate_corpus, card.getId()),
                        Messages.Launch_corporaNext,
                        List.of(wrong.get()));
            }
            try {
                Path file = CorpusCheck.file(card, place.folder()).orElseThrow();
                texts.add(new HeldOutText(card.getId(), card.getLanguage(), HeldOut.split(Corpus.read(file))));
            } catch (IOException e) {
                throw DeedException.failed(
                        Messages.format(Messages.Files_unreadable, card.getUri(), e.getMessage()),
                        Messages.Files_unreadableNext,
                        e);
            }
        }
        return texts;
    }

    private List<ItemScore> score(Path checkpoint, List<ScoreItem> items, Progress progress) throws LeamException {
        Path folder = folder();
        ScoreFile.write(folder.resolve("items.jsonl"), items);
        var queue = new Queue(place.environment());
        String job = queue.submitScoring(model + " " + suite, folder, checkpoint);
        queue.await(job, folder, progress);
        return ScoreFile.read(rawFile());
    }

    private Evaluated file(ModelVersion version, Measurement measurement, Path raw) throws LeamException {
        return new Evaluations(place).save(version, measurement, reference(raw), Map.of());
    }

    private FileRef reference(Path file) throws DeedException {
        try {
            String uri = place.folder().relativize(file).toString().replace('\\', '/');
            return new FileRef(uri, Sha256.of(file), Files.size(file));
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, file, e.getMessage()), Messages.Files_unreadableNext, e);
        }
    }

    private Path continuations(ModelVersion version) {
        String step = String.format(Locale.ROOT, "step-%08d.jsonl", version.getStep());
        return place.run(version.getRun()).resolve("continuations").resolve(step);
    }

    private Path folder() {
        return place.folder().resolve(".leam/evaluations").resolve(model).resolve(suite);
    }

    private Path rawFile() {
        return folder().resolve("scores.jsonl");
    }
}
