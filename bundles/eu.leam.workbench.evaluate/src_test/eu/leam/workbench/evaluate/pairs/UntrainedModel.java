package eu.leam.workbench.evaluate.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.evaluate.scoring.ScoreFile;
import eu.leam.workbench.evaluate.scoring.ScoreItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A checkpoint at step 0, written and scored by the real trainer program as it was built beside this bundle. */
record UntrainedModel(Path folder) {
    private static final Path PROGRAM = Path.of("..", "eu.leam.workbench.trainer", "target");

    static UntrainedModel make(Path folder) throws IOException, InterruptedException {
        Path corpus = folder.resolve("corpus.txt");
        Files.writeString(corpus, "One small text to begin with.\n\nAnother one.\n\nAnd a third one.\n");
        Files.writeString(folder.resolve("plan.json"), """
                {"schema":1,"run":"untrained-s1","seed":3,"threads":1,
                 "model":{"layers":2,"width":64,"heads":2,"context":128},
                 "training":{"tokens":12800,"batch":1,"learningRate":0.001,"minimumLearningRate":0.0001,"warmup":5,
                  "weightDecay":0.1,"beta1":0.9,"beta2":0.95,"epsilon":1e-8,"clip":1.0,"validateEvery":0,
                  "checkpointEvery":100},
                 "datasets":[{"id":"one","language":"en","path":"corpus.txt","sha256":"%s","weight":1.0}]}
                """.formatted(Sha256.of(corpus)));
        var model = new UntrainedModel(folder);
        model.run("train", "--folder", folder.toString(), "--stop-after", "0");
        return model;
    }

    List<ItemScore> score(List<ScoreItem> items) throws Exception {
        Path in = folder.resolve("items.jsonl");
        Path out = folder.resolve("scores.jsonl");
        ScoreFile.write(in, items);
        run(
                "score",
                "--checkpoint",
                folder.resolve("checkpoints").resolve("step-00000000").toString(),
                "--items",
                in.toString(),
                "--out",
                out.toString());
        return ScoreFile.read(out);
    }

    private void run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "eu.leam.workbench.trainer.Main"));
        command.addAll(List.of(words));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    }

    private static String classPath() throws IOException {
        assertThat(PROGRAM.resolve("classes"))
                .as("the trainer program must be built first")
                .isDirectory();
        List<String> path = new ArrayList<>();
        path.add(PROGRAM.resolve("classes").toAbsolutePath().toString());
        try (Stream<Path> jars = Files.list(PROGRAM.resolve("lib"))) {
            jars.forEach(jar -> path.add(jar.toAbsolutePath().toString()));
        }
        return String.join(System.getProperty("path.separator"), path);
    }
}
