package eu.leam.workbench.ui;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.file.EvaluationFile;
import eu.leam.workbench.evaluate.heldout.ByteBigram;
import eu.leam.workbench.evaluate.pairs.MinimalPairs;
import eu.leam.workbench.evaluate.pairs.PairSuite;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A project whose versions were measured by our pairs: real likelihoods of byte-bigram models, quickly had. */
final class MeasuredFolder {
    private final Path folder;

    MeasuredFolder(Path folder) throws IOException, LeamException {
        this.folder = folder;
        new NewProject(new Place(folder, Environment.system()), "Gemessen", false, 1000).call(Progress.NONE);
        version("one", "the nurse and the doctor and all human beings are born free");
        version("two", "zwei Menschen und die Rechte und la liberté de tous");
        write("models/baseline/gpt-3.yaml", "schema: 1\ntitle: GPT-3\nbaseline: true\nsource: Brown et al. 2020\n");
    }

    private void version(String name, String words) throws IOException, LeamException {
        String id = "leam-1/" + name;
        write(
                "models/" + id + ".yaml",
                "schema: 1\ntitle: Version " + name + "\nrun: " + name + "\nstep: 100 steps\nuri: .leam/runs/" + name
                        + "/checkpoints/step-100\nsha256: \"00\"\n");
        Measurement measurement = measure(words);
        byte[] items = EvaluationFile.itemBytes(measurement.items());
        String stem = "evaluations/" + id + "/" + measurement.suite() + "-20260101T000000Z";
        Evaluation plain = measurement.evaluation(id, "00", Instant.parse("2026-01-01T00:00:00Z"), null);
        var evaluation = new Evaluation(
                id,
                "00",
                plain.suite(),
                plain.time(),
                plain.scores(),
                null,
                new FileRef(stem + ".items.gz", Sha256.of(items), items.length),
                plain.notes());
        Files.createDirectories(folder.resolve(stem).getParent());
        Files.write(folder.resolve(stem + ".items.gz"), items);
        Files.write(folder.resolve(stem + ".json"), EvaluationFile.bytes(evaluation));
    }

    private static Measurement measure(String words) throws LeamException {
        var bigram = ByteBigram.fit(List.of(words));
        var pairs = new MinimalPairs(PairSuite.builtIn());
        List<ItemScore> answers = new ArrayList<>();
        pairs.items().forEach(item -> {
            byte[] bytes = item.text().getBytes(StandardCharsets.UTF_8);
            answers.add(new ItemScore(
                    item.id(),
                    bytes.length,
                    bigram.logLikelihood(bytes, 0),
                    bytes.length - item.from(),
                    bigram.logLikelihood(bytes, item.from())));
        });
        return pairs.measure(answers);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
