package eu.leam.workbench.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.random.Philox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run's folder with two small corpora and a plan, to be changed field by field. */
public final class RunFolder {
    private static final String[] WORDS = {
        "dignity", "rights", "peace", "law", "freedom", "world", "people", "every", "shall", "without", "equal", "and"
    };
    private static final String[] WOERTER = {
        "Würde", "Rechte", "Frieden", "Gesetz", "Freiheit", "Welt", "Menschen", "jeder", "soll", "ohne", "gleich", "und"
    };

    public final Path folder;
    public final ObjectNode plan;

    public RunFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path english = corpus("en.txt", WORDS, 1);
        Path german = corpus("de.txt", WOERTER, 2);
        plan = (ObjectNode) new ObjectMapper().readTree("""
            {"schema":1,"run":"balanced-s1","seed":1,"threads":1,
             "model":{"layers":2,"width":32,"heads":2,"context":32},
             "training":{"tokens":3840,"batch":2,"learningRate":0.005,"minimumLearningRate":0.0005,"warmup":5,
              "weightDecay":0.1,"beta1":0.9,"beta2":0.95,"epsilon":1e-8,"clip":1.0,"validateEvery":20,
              "checkpointEvery":10},
             "continuations":{"perLanguage":1,"perLanguageAtEnd":3,"bytes":20,"promptBytes":8,"temperature":0.8},
             "datasets":[],
             "power":{"wattsPerCore":10.0,"note":"Assumed for a test."}}
            """);
        addDataset("test-en", "en", english, 0.7);
        addDataset("test-de", "de", german, 0.3);
    }

    private Path corpus(String name, String[] words, long stream) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            text.append(words[Philox.below(words.length, 3, stream, i)]).append(i % 20 == 19 ? "\n\n" : " ");
        }
        Path file = folder.resolve(name);
        Files.writeString(file, text.toString());
        return file;
    }

    public void addDataset(String id, String language, Path corpus, double weight) throws IOException {
        plan.withArray("datasets")
                .addObject()
                .put("id", id)
                .put("language", language)
                .put("path", folder.relativize(corpus).toString())
                .put("sha256", Sha256.of(corpus))
                .put("weight", weight);
    }

    public ObjectNode training() {
        return (ObjectNode) plan.get("training");
    }

    public ObjectNode dataset(int index) {
        return (ObjectNode) plan.get("datasets").get(index);
    }

    public RunFolder write() throws IOException {
        Files.writeString(folder.resolve("plan.json"), plan.toPrettyString());
        return this;
    }

    public Path planFile() {
        return folder.resolve("plan.json");
    }

    public JsonNode status() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("status.json").toFile());
    }

    /** The rows of metrics.jsonl. */
    public List<JsonNode> metrics() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("metrics.jsonl"))) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }

    /** What must be equal in two runs of one plan: all of a row but time, rate and energy. */
    public List<String> volatileFree() throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : metrics()) {
            rows.add(((ObjectNode) row)
                    .without(List.of("time", "tokens_per_second", "energy_wh"))
                    .toString());
        }
        return rows;
    }

    public Path checkpoint(long step) {
        return folder.resolve("checkpoints").resolve("step-%08d".formatted(step));
    }

    /** Hashes of model and state of a checkpoint. */
    public List<String> hashes(long step) throws IOException {
        return List.of(
                Sha256.of(checkpoint(step).resolve("model.safetensors")),
                Sha256.of(checkpoint(step).resolve("state.safetensors")));
    }
}
