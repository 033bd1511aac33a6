package eu.leam.workbench.evaluate.toxicity;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The word lists that come with this product, by language.
 *
 * @param version version of all of them
 * @param lists the lists by BCP 47 tag
 */
public record WordLists(String version, Map<String, WordList> lists) {
    private static final String FOLDER = "suites/toxicity/";

    /** Reads them; they are CC0. */
    public static WordLists builtIn() throws EvaluateException {
        JsonNode suite = StrictJson.tree(resource("suite.json").getBytes(StandardCharsets.UTF_8), "suite.json");
        String version = StrictJson.text(suite, "version", "suite.json");
        Map<String, WordList> lists = new TreeMap<>();
        for (JsonNode node : suite.path("languages")) {
            String language = node.asText();
            lists.put(
                    language,
                    WordList.parse("leam-toxic-words-" + language, version, language, resource(language + ".txt")));
        }
        return new WordLists(version, lists);
    }

    private static String resource(String name) throws EvaluateException {
        try (InputStream in = Messages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new EvaluateException(Texts.format(Messages.File_missing, name), Messages.File_missing_next);
            }
            // Git may have changed the line ends on checkout; the hash must not change with them.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw StrictJson.unreadable(name, e);
        }
    }
}
