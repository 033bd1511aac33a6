package eu.leam.workbench.core.edit;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.model.text.ReadDocument;
import java.nio.charset.StandardCharsets;

/** One state of a document under edit: its text, and what the text says. */
final class DraftText {
    private String text;
    private ReadDocument read;

    private DraftText(String text, ReadDocument read) {
        this.text = text;
        this.read = read;
    }

    static DraftText of(Ref ref, String text) {
        return new DraftText(text, DocumentText.read(ref, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** From a file's bytes; what is no UTF-8 is shown by replacement characters and makes the document read-only. */
    static DraftText of(Ref ref, byte[] bytes) {
        return new DraftText(new String(bytes, StandardCharsets.UTF_8), DocumentText.read(ref, bytes));
    }

    String text() {
        return text;
    }

    ReadDocument read() {
        return read;
    }

    /** What the text says; null when it cannot be read. */
    Document document() {
        return read.document();
    }

    /** Whether it can be written: all of it was understood. */
    boolean isSound() {
        return document() != null && !read.isReadOnly();
    }

    /** The same state, now in the form in which it was written. */
    void becameCanonical(Ref ref, String canonical) {
        text = canonical;
        read = DocumentText.read(ref, canonical.getBytes(StandardCharsets.UTF_8));
    }
}
