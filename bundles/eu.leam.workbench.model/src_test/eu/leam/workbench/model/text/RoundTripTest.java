package eu.leam.workbench.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Properties over random documents; each failure names the seed that makes it again. */
class RoundTripTest {
    private static final int SEEDS = Boolean.getBoolean("leam.long") ? 20_000 : 600;
    private static final List<String> PARTS = List.of(
            "a",
            "B",
            "0",
            "9",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "\r",
            ":",
            ": ",
            "#",
            " #",
            "-",
            "- ",
            "?",
            "'",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "~",
            "yes",
            "1e3",
            ".5",
            "2026-01-01",
            "ü",
            "ß",
            "漢",
            "😀",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\ud800",
            "\udc00",
            "\uffff",
            "word");

    private long seed;
    private long drawn;

    private int below(int bound) {
        return Philox.below(bound, seed, 7, drawn++);
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = below(6); i >= 0; i--) {
            text.append(PARTS.get(below(PARTS.size())));
        }
        return text.toString();
    }

    private EObject fill(EClass type, boolean root) {
        EObject object = EcoreUtil.create(type);
        type.getEAllStructuralFeatures().stream()
                .map(Field::new)
                .filter(field -> field.isWritten(root) && !field.name().equals("schema"))
                .filter(field -> below(4) > 0)
                .forEach(field -> object.eSet(field.feature(), field.feature().isMany() ? many(field) : one(field)));
        return object;
    }

    private List<Object> many(Field field) {
        var values = new ArrayList<>();
        for (int i = below(4); i > 0; i--) {
            values.add(one(field));
        }
        return values;
    }

    private Object one(Field field) {
        if (field.feature() instanceof EReference part) {
            return fill(part.getEReferenceType(), false);
        }
        if (field.feature().getEType() instanceof EEnum words) {
            return words.getELiterals().get(below(words.getELiterals().size())).getInstance();
        }
        return switch (field.feature().getEType().getInstanceClass().getName()) {
            case "int" -> below(3) == 0 ? below(10) : (int) Philox.bits(seed, 8, drawn++);
            case "long" -> below(3) == 0 ? below(100) * 100_000_000L : Philox.bits(seed, 8, drawn++);
            case "double" -> below(3) == 0 ? below(100) / 10.0 : Double.longBitsToDouble(Philox.bits(seed, 8, drawn++));
            case "boolean" -> below(2) == 0;
            default -> text();
        };
    }

    private Document document(Kind kind) {
        var document = (Document) fill(kind.type(), true);
        document.setId(id(kind));
        if (document instanceof Run run && run.getResolved() != null) {
            run.getResolved().setId(run.getExperiment());
        }
        return document;
    }

    private static String id(Kind kind) {
        return kind == Kind.PROJECT ? "leam" : kind == Kind.MODEL || kind == Kind.APPROVAL ? "a/b" : "a";
    }

    @Test
    void every_document_reads_back_as_it_was_written() {
        for (seed = 0; seed < SEEDS; seed++) {
            Kind kind = Kind.values()[(int) (seed % Kind.values().length)];
            Document document = document(kind);

            String text = DocumentText.write(document);
            ReadDocument read = Yaml.read(new Ref(kind, id(kind)), text);

            assertThat(read.isReadOnly())
                    .as("seed %d: %s%n%s", seed, read.findings(), text)
                    .isFalse();
            assertThat(EcoreUtil.equals(read.document(), document))
                    .as("seed %d%n%s", seed, text)
                    .isTrue();
            assertThat(DocumentText.write(read.document())).as("seed %d", seed).isEqualTo(text);
            assertThat(text)
                    .as("seed %d", seed)
                    .doesNotContain("\r")
                    .endsWith("\n")
                    .startsWith("schema: 1\n");
        }
    }

    @Test
    void another_reader_of_yaml_sees_the_same_texts() {
        for (seed = 0; seed < SEEDS; seed++) {
            Document document = document(Kind.DATASET);
            var loader = new org.yaml.snakeyaml.Yaml();

            Map<String, Object> map = loader.load(DocumentText.write(document));

            document.eClass().getEAllAttributes().stream()
                    .map(Field::new)
                    .filter(Field::isText)
                    .forEach(field -> {
                        Object value = document.eGet(field.feature());
                        if (field.isWritten(true) && value != null && !value.equals("")) {
                            assertThat(map).as("seed %d", seed).containsEntry(field.name(), value);
                        }
                    });
        }
    }

    @Test
    void comments_and_unknown_keys_strewn_anywhere_survive_reading_and_editing() {
        for (seed = 0; seed < SEEDS; seed++) {
            Kind kind = Kind.values()[(int) (seed % Kind.values().length)];
            var remarks = new ArrayList<String>();
            String strewn = strew(DocumentText.write(document(kind)), remarks);

            ReadDocument read = Yaml.read(new Ref(kind, id(kind)), strewn);
            assertThat(read.isReadOnly())
                    .as("seed %d: %s%n%s", seed, read.findings(), strewn)
                    .isFalse();
            String once = DocumentText.write(read.document());
            String twice = DocumentText.write(
                    Yaml.read(new Ref(kind, id(kind)), once).readable().orElseThrow());

            assertThat(read.comments()).as("seed %d%n%s", seed, strewn).containsExactlyInAnyOrderElementsOf(remarks);
            assertThat(once).as("seed %d%n%s", seed, strewn).contains(remarks).contains("unknown-to-all:");
            assertThat(twice).as("seed %d%n%s", seed, strewn).isEqualTo(once);
        }
    }

    /** Puts comments above any line and behind any simple value, empty lines, and an unknown key. */
    private String strew(String text, List<String> remarks) {
        var out = new StringBuilder();
        boolean inBlock = false;
        int blockIndent = 0;
        for (String line : text.split("\n")) {
            int indent = line.length() - line.stripLeading().length();
            boolean afterBlock = inBlock;
            inBlock = inBlock && (line.isBlank() || indent > blockIndent);
            if (!inBlock && below(4) == 0) {
                out.append(below(2) == 0 ? "\n" : "").append(" ".repeat(afterBlock ? 0 : below(6)));
                out.append('#').append(remark(remarks)).append('\n').append(below(3) == 0 ? "\n" : "");
            }
            boolean opens = !inBlock && line.matches(".*[:-] \\|-?");
            out.append(line);
            out.append(!inBlock && below(4) == 0 ? " #" + remark(remarks) : "").append('\n');
            blockIndent = opens ? (line.matches(" *- [^|].*") ? indent + 2 : indent) : blockIndent;
            inBlock |= opens;
        }
        return out.append("unknown-to-all: {x: [1, ~]} #")
                .append(remark(remarks))
                .append("\n")
                .toString();
    }

    private String remark(List<String> remarks) {
        remarks.add(" remark " + remarks.size() + " of all");
        return remarks.getLast();
    }
}
