package eu.leam.workbench.model.text;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import java.nio.charset.StandardCharsets;

/** Short ways to read and write in these tests. */
final class Yaml {
    static final Ref MIXTURE = Ref.parse("mixtures/balanced").orElseThrow();
    static final Ref DATASET = Ref.parse("datasets/udhr-de").orElseThrow();
    static final Ref EXPERIMENT = Ref.parse("experiments/e1").orElseThrow();

    private Yaml() {}

    static ReadDocument read(Ref ref, String text) {
        return DocumentText.read(ref, text.getBytes(StandardCharsets.UTF_8));
    }

    static <T extends Document> T document(Class<T> type, Ref ref, String text) {
        return type.cast(read(ref, text).readable().orElseThrow());
    }

    static Finding only(ReadDocument read) {
        if (read.findings().size() != 1) {
            throw new AssertionError("one finding expected: " + read.findings());
        }
        return read.findings().getFirst();
    }
}
