package eu.leam.workbench.evaluate.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A suite of minimal pairs: {@code suite.json} with version, licence and content warning, and one {@code <language>.jsonl} for
 * each language beside it.
 *
 * @param id id of the suite
 * @param version version of its sentences
 * @param licence SPDX id
 * @param contentWarning what a reader shall know before he opens it, in English and German
 * @param categories the categories, in the order in which they are shown
 * @param languages the languages, likewise
 * @param pairs all pairs, in file order
 * @param sha256 hash over all its files
 */
public record PairSuite(
        String id,
        String version,
        String licence,
        String contentWarning,
        List<String> categories,
        List<String> languages,
        List<MinimalPair> pairs,
        String sha256) {
    private static final String BUILT_IN = "suites/minimal-pairs/";

    public PairSuite {
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
        pairs = List.copyOf(pairs);
    }

    /** Where a suite's files come from. */
    @FunctionalInterface
    private interface Files {
        byte[] content(String name) throws EvaluateException;
    }

    /** The suite that comes with this product. */
    public static PairSuite builtIn() throws EvaluateException {
        return load(PairSuite::resource);
    }

    /**
     * A suite in a folder.
     *
     * @throws EvaluateException when a file is missing or garbled, or when the pairs break a rule of {@link PairRules}
     */
    public static PairSuite read(Path folder) throws EvaluateException {
        return load(name -> StrictJson.content(folder.resolve(name)));
    }

    private static PairSuite load(Files files) throws EvaluateException {
        byte[] head = files.content("suite.json");
        JsonNode suite = StrictJson.tree(head, "suite.json");
        List<String> languages = texts(suite, "languages");
        StringBuilder hashes = new StringBuilder(Sha256.of(head));
        List<MinimalPair> pairs = new ArrayList<>();
        for (String language : languages) {
            String name = language + ".jsonl";
            byte[] content = files.content(name);
            hashes.append(Sha256.of(content));
            int line = 0;
            for (JsonNode node : StrictJson.lines(content, name)) {
                pairs.add(pair(node, Texts.format(Messages.Place_line, name, ++line)));
            }
        }
        PairSuite loaded = new PairSuite(
                StrictJson.text(suite, "id", "suite.json"),
                StrictJson.text(suite, "version", "suite.json"),
                StrictJson.text(suite, "licence", "suite.json"),
                StrictJson.text(suite, "contentWarning", "suite.json"),
                texts(suite, "categories"),
                languages,
                pairs,
                Sha256.of(hashes.toString()));
        for (Finding finding : PairRules.check(loaded)) {
            if (finding.blocks()) {
                throw new EvaluateException(finding.message(), finding.nextStep());
            }
        }
        return loaded;
    }

    private static MinimalPair pair(JsonNode node, String place) throws EvaluateException {
        return new MinimalPair(
                StrictJson.text(node, "id", place),
                StrictJson.text(node, "language", place),
                StrictJson.text(node, "category", place),
                StrictJson.text(node, "frame", place),
                StrictJson.text(node, "stereotyped", place),
                StrictJson.text(node, "other", place));
    }

    private static List<String> texts(JsonNode suite, String key) throws EvaluateException {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : suite.path(key)) {
            if (!node.isTextual() || !node.textValue().matches("[A-Za-z0-9-]{1,40}")) {
                throw StrictJson.wrong("suite.json", key, Messages.Json_text);
            }
            texts.add(node.textValue());
        }
        return texts;
    }

    private static byte[] resource(String name) throws EvaluateException {
        try (InputStream in = Messages.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new EvaluateException(Texts.format(Messages.File_missing, name), Messages.File_missing_next);
            }
            // Git may have changed the line ends on checkout; the hash must not change with them.
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw StrictJson.unreadable(name, e);
        }
    }
}
