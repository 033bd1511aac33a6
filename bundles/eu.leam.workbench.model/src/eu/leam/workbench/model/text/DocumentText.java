package eu.leam.workbench.model.text;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.YamlNode.Place;
import eu.leam.workbench.model.text.YamlParser.YamlFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A document as its file holds it. Reading never fails: whatever is wrong is told with file, line, column and cause, and what
 * cannot be read or is newer than this program is marked read-only. Writing is canonical: keys in the model's order, two spaces,
 * LF, UTF-8, no anchors, quantities with their unit; text, choices and numbers stand plain wherever no reader can take them for
 * something else. Left out are: what was not given and equals the model's default; a new document states its choices and all
 * that the model has an explicit default for, so that a later change of a default changes no experiment.
 */
public final class DocumentText {
    /** The newest form of the files that this program knows. */
    public static final int SCHEMA = 1;
    /** Larger files are no documents of a person, in bytes. */
    public static final int LARGEST = 1 << 20;

    private DocumentText() {}

    /**
     * Reads a file.
     *
     * @param ref which document it is
     * @param bytes its content; of a file larger than {@link #LARGEST}, one byte more than that is enough
     */
    public static ReadDocument read(Ref ref, byte[] bytes) {
        try {
            YamlFile file = YamlParser.parse(decode(bytes));
            return new DocumentReader(ref).read(file);
        } catch (YamlRefusal e) {
            Finding finding = finding(ref, e.rule(), Severity.ERROR, e.place(), "", e.getMessage(), e.nextStep());
            return new ReadDocument(ref, null, List.of(finding), finding.message(), List.of(), List.of());
        }
    }

    /** The canonical text, with the comments and unknown keys that the document was read with. */
    public static String write(Document document) {
        return DocumentWriter.write(document);
    }

    /** The canonical text as the file's bytes. */
    public static byte[] bytes(Document document) {
        return write(document).getBytes(StandardCharsets.UTF_8);
    }

    /** A copy of the document that takes comments and unknown keys along, which a plain EMF copy leaves behind. */
    public static <T extends Document> T copy(T document) {
        var copier = new EcoreUtil.Copier();
        EObject copy = copier.copy(document);
        copier.copyReferences();
        copier.forEach((from, to) -> {
            Trace trace = Trace.of(from);
            if (trace != null) {
                to.eAdapters().add(trace.copy());
            }
        });
        @SuppressWarnings("unchecked") // a copy is of the same type
        T same = (T) copy;
        return same;
    }

    static Finding finding(
            Ref ref, String rule, Severity severity, Place place, String field, String cause, String nextStep) {
        String message = Texts.format(Messages.Text_at, ref.path(), place.line(), place.column(), cause);
        String subject = ref.path() + ":" + place.line() + ":" + place.column();
        return new Finding(rule, severity, subject, field, message, nextStep);
    }

    private static String decode(byte[] bytes) throws YamlRefusal {
        if (bytes.length > LARGEST) {
            String cause = Texts.format(Messages.Text_large, LARGEST);
            throw new YamlRefusal("file.large", new Place(1, 1), cause, Messages.Text_mend);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException ignored) { // the buffer stands at the first wrong byte
            int at = buffer.position();
            int line = 1;
            int begin = 0;
            for (int i = 0; i < at; i++) {
                if (bytes[i] == '\n') {
                    line++;
                    begin = i + 1;
                }
            }
            String cause = Texts.format(Messages.Text_encoding, at + 1, String.format("0x%02X", bytes[at]));
            throw new YamlRefusal("file.encoding", new Place(line, at - begin + 1), cause, Messages.Text_mend);
        }
    }
}
