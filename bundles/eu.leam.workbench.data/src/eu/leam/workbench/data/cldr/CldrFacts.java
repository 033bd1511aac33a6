package eu.leam.workbench.data.cldr;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.data.language.SampleLanguage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facts of Unicode's CLDR in natural language: countries, languages, scripts, currencies, calendars, units, numbers.
 * Whole sentences in English, German, French, Spanish, Italian and Polish, CLDR's own labels elsewhere. Needs no
 * network, and gives the same bytes on every machine, in every default locale, on every day.
 */
public final class CldrFacts {
    private CldrFacts() {}

    /** SPDX id of the licence of CLDR and ICU. */
    public static final String LICENCE = "Unicode-3.0";

    /** The corpus of a language: one document a thing, one line a fact, in Unicode normal form C, no document twice. */
    public static Corpus corpus(SampleLanguage language) {
        ULocale locale = language.cldr();
        LocalNames names = new LocalNames(locale);
        boolean whole = isSentences(language);
        Verbaliser verbaliser = whole ? new Sentences(language.tag(), names) : new Labels(locale, names);
        List<Topic> topics = Graph.topics();
        Set<String> documents = new LinkedHashSet<>();
        for (int i = 0; i < topics.size(); i++) {
            // a sentence takes thrice the room of a label: half of them make corpora of like size, and less monotonous
            // ones
            Topic topic = whole ? topics.get(i).half(i % 2 == 1) : topics.get(i);
            String document = topic.statements().stream()
                    .map(verbaliser::say)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("\n"));
            if (!document.isBlank()) {
                documents.add(Normalizer2.getNFCInstance().normalize(document).replace("\u00ad", ""));
            }
        }
        return new Corpus(List.copyOf(documents));
    }

    /** Whether the language is told in whole sentences. */
    public static boolean isSentences(SampleLanguage language) {
        return Sentences.LANGUAGES.contains(language.tag());
    }

    /**
     * Where the facts come from, with the versions of CLDR and ICU, for instance {@code Unicode CLDR 48 in ICU4J
     * 78.3}.
     */
    public static String source() {
        VersionInfo icu = VersionInfo.ICU_VERSION;
        VersionInfo cldr = LocaleData.getCLDRVersion();
        String minor = cldr.getMinor() == 0 ? "" : "." + cldr.getMinor();
        return "Unicode CLDR " + cldr.getMajor() + minor + " as carried by ICU4J " + icu.getMajor() + "."
                + icu.getMinor() + ", facts as of 2026-03-01";
    }
}
