package eu.leam.workbench.testkit;

import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.files.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * Makes a project folder as a person's editor would: plain YAML files and corpora, no Git. The files are canonical, so
 * that saving one without a change writes the same bytes.
 */
public final class ProjectBuilder {
    private final Path folder;

    private ProjectBuilder(Path folder) {
        this.folder = folder;
    }

    /** A project of this name with {@code leam.yaml} in the folder, which is made when missing. */
    public static ProjectBuilder in(Path folder, String name) throws IOException {
        return new ProjectBuilder(folder).file("leam.yaml", """
                schema: 1
                name: %s
                defaultCluster: local
                tokenBudget: 500000 tokens
                policy:
                  licences:
                    - CC0-1.0
                    - MIT
                    - Unicode-3.0
                  personalDataBelow: present
                  biasSuite: minimal-pairs
                """.formatted(name));
    }

    /** The project folder. */
    public Path folder() {
        return folder;
    }

    /** Any file, by its path within the project; for broken and hostile ones, too. */
    public ProjectBuilder file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        return this;
    }

    /** A corpus file below {@code .leam/data} with its dataset card, whose figures are true. */
    public ProjectBuilder dataset(String id, String language, CorpusBuilder corpus) throws IOException {
        String uri = ".leam/data/" + id + ".txt";
        Path file = corpus.write(folder.resolve(uri));
        Corpus content = corpus.build();
        int documents = content.documents().size();
        return file("datasets/" + id + ".yaml", """
                schema: 1
                title: Dataset %s
                language: %s
                modality: text
                domain: test
                bytes: %d bytes
                documents: %d documents
                tokens: %d tokens
                licence: CC0-1.0
                licenceText: Made up by a test.
                personalData: none
                securityLevel: public
                sphere: pre-competitive
                source: made up by a test
                uri: %s
                sha256: %s
                duplicates: %d documents
                """.formatted(
                        id,
                        language,
                        content.bytes(),
                        documents,
                        content.tokens(),
                        uri,
                        Sha256.of(file),
                        documents - new HashSet<>(content.documents()).size()));
    }

    /**
     * A mixture of datasets, each with weight 1.
     *
     * @param scheme {@code proportional}, {@code temperature} or {@code manual}
     * @param temperature a whole number, so that its text is canonical
     */
    public ProjectBuilder mixture(String id, String scheme, int temperature, String... datasets) throws IOException {
        StringBuilder text = new StringBuilder("""
                schema: 1
                title: Mixture %s
                scheme: %s
                temperature: %d
                tokenBudget: 500000 tokens
                entries:
                """.formatted(id, scheme, temperature));
        for (String dataset : datasets) {
            text.append("  - dataset: datasets/").append(dataset).append("\n    weight: 1\n");
        }
        return file("mixtures/" + id + ".yaml", text.toString());
    }

    /**
     * A tiny experiment over the mixture: 2 layers of width 16, 4,000 tokens, validation and checkpoint each 10 steps.
     */
    public ProjectBuilder experiment(String id, String mixture, long seed) throws IOException {
        return file("experiments/" + id + ".yaml", """
                schema: 1
                title: Experiment %s
                generation: leam-1
                mixture: mixtures/%s
                model:
                  layers: 2
                  width: 16
                  heads: 2
                  context: 32 tokens
                training:
                  tokens: 4000 tokens
                  batch: 4 sequences
                  learningRate: 0.003
                  minimumLearningRate: 0.0003
                  warmup: 5 steps
                  weightDecay: 0.1
                  beta1: 0.9
                  beta2: 0.95
                  epsilon: 1.0e-8
                  clip: 1
                  seed: %d
                  validateEvery: 10 steps
                  checkpointEvery: 10 steps
                  threads: 1 threads
                """.formatted(id, mixture, seed));
    }
}
