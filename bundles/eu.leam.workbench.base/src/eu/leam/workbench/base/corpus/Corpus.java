package eu.leam.workbench.base.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A corpus file: UTF-8 text with LF, documents separated by one empty line, no empty line within a document. One token is one
 * byte, and each document ends in one end-of-document token more.
 *
 * @param documents the documents in file order, each without a final line break
 */
public record Corpus(List<String> documents) {

    public Corpus {
        documents = List.copyOf(documents);
    }

    /** Reads a corpus file; malformed UTF-8 is an {@link IOException}. */
    public static Corpus read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Splits the text at its empty lines; surplus ones and CR at line ends are dropped. */
    public static Corpus parse(String text) {
        List<String> documents = new ArrayList<>();
        for (String block : text.replace("\r\n", "\n").split("\n[ \t]*(?:\n[ \t]*)+")) {
            String document = block.strip();
            if (!document.isEmpty()) {
                documents.add(document);
            }
        }
        return new Corpus(documents);
    }

    /** The file's text: documents separated by one empty line, a line break at the end. */
    public String text() {
        return documents.isEmpty() ? "" : String.join("\n\n", documents) + "\n";
    }

    /** Bytes of all documents in UTF-8, separators not counted. */
    public long bytes() {
        return documents.stream()
                .mapToLong(d -> d.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Tokens of a byte-level model: one a byte and one for the end of each document. */
    public long tokens() {
        return bytes() + documents.size();
    }
}
