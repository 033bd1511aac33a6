package eu.leam.workbench.testkit;

import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.random.Philox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes small corpora that depend on nothing but what the test says. */
public final class CorpusBuilder {
    private static final List<String> SYLLABLES =
            List.of("ba", "de", "grü", "ka", "lo", "mi", "nen", "ro", "sa", "tu", "ver", "wen");

    private final List<String> documents = new ArrayList<>();

    /** Adds a document as it stands. */
    public CorpusBuilder document(String text) {
        documents.add(text);
        return this;
    }

    /**
     * Adds documents of made-up words, six to seventeen a document; the same for the same seed.
     *
     * @param count how many
     * @param seed which ones
     */
    public CorpusBuilder documents(int count, long seed) {
        long drawn = 0;
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int words = 6 + Philox.below(12, seed, 0, drawn++);
            for (int word = 0; word < words; word++) {
                text.append(word == 0 ? "" : " ");
                for (int rest = 1 + Philox.below(3, seed, 0, drawn++); rest > 0; rest--) {
                    text.append(SYLLABLES.get(Philox.below(SYLLABLES.size(), seed, 0, drawn++)));
                }
            }
            documents.add(text.append('.').toString());
        }
        return this;
    }

    /** The corpus. */
    public Corpus build() {
        return new Corpus(documents);
    }

    /** Writes the corpus file; missing folders are made. */
    public Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, build().text());
    }
}
