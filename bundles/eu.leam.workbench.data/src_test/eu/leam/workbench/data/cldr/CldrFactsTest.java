package eu.leam.workbench.data.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.corpus.HeldOut;
import eu.leam.workbench.data.language.SampleLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CldrFactsTest {
    static final List<SampleLanguage> LANGUAGES = SampleLanguage.ALL;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_a_clean_corpus(SampleLanguage language) {
        Corpus corpus = CldrFacts.corpus(language);

        assertThat(corpus.documents()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
        assertThat(corpus.bytes()).isBetween(10_000L, 36_000L);
        assertThat(Corpus.parse(corpus.text())).isEqualTo(corpus);
        assertThat(corpus.text()).doesNotContain("{", "}", "\u00ad", "\t", "\r");
        assertThat(corpus.text().lines().filter(line -> line.contains("null"))).allMatch(line -> line.contains("0"));
        assertThat(Normalizer2.getNFCInstance().isNormalized(corpus.text())).isTrue();
        assertThat(HeldOut.split(corpus).heldOut()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void neither_default_locale_nor_time_zone_matters(String tag) {
        for (String language : List.of("en", "mt", "uk", "hsb")) {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Corpus expected = CldrFacts.corpus(language(language));

            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(CldrFacts.corpus(language(language))).isEqualTo(expected);
        }
    }

    /** Sentences read over by hand, with names that would want an article or a case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The region “Netherlands” has the code NL.
                    en | Until the year 2002 people there paid in the currency “German Mark”.
                    en | The month “February” is number 2 in the year.
                    en | 1 kilometer equals 1,000 meters.
                    de | Die Region „Schweiz“ hat den Code CH.
                    de | Bis zum Jahr 2002 galt dort die Währung „Griechische Drachme“.
                    de | Beträge in ihr liest man so: 1 Dänische Krone, 2 Dänische Kronen, 5 Dänische Kronen und 21 Dänische Kronen.
                    de | 1 Kilometer, das sind 1.000 Meter.
                    fr | La région « Pays-Bas » porte le code NL.
                    fr | Jusqu’en 2002, on y payait avec la devise « mark allemand ».
                    fr | Il est suivi du mois « septembre ».
                    fr | 1 heure correspond à 60 minutes.
                    es | La región «Países Bajos» tiene el código NL.
                    es | El fin de semana comprende allí los días sábado y domingo.
                    es | El mes «enero» tiene el número 1 en el año.
                    es | El número 16 se escribe «dieciséis» en letras.
                    it | La regione «Paesi Bassi» ha il codice NL.
                    it | L’area «Europa orientale» comprende le seguenti regioni: Bulgaria, Bielorussia, Cechia, Ungheria, Moldavia, Polonia, Romania, Russia, Slovacchia e Ucraina.
                    it | La data 1958-01-01 si scrive per esteso «mercoledì 1 gennaio 1958».
                    it | Il numero 28 si scrive «ventotto» in lettere.
                    pl | Region „Holandia” ma kod NL.
                    pl | Do roku 2002 płacono tam walutą o nazwie „marka niemiecka”.
                    pl | 1 kilometr to 1000 metrów.
                    pl | Liczbę 22 zapisuje się słownie „dwadzieścia dwa”.
                    """)
    void says_whole_sentences_in_six_languages(String language, String sentence) {
        assertThat(plainLines(language)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pl"})
    void every_line_is_a_sentence_with_paired_quotation_marks(String language) {
        for (String line : CldrFacts.corpus(language(language)).text().split("\n+")) {
            assertThat(line).endsWith(".").matches("(?U)[\\p{Lu}0-9].*");
            assertThat(count(line, "“«„") >= 1 || !line.contains("»")).as(line).isTrue();
            if (!language.equals("de")) {
                assertThat(count(line, "“«„")).as(line).isEqualTo(count(line, "”»"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    da | Område: Østrig (AT)
                    el | Νόμισμα: Ευρώ
                    cs | 1 švédská koruna, 2 švédské koruny, 5 švédských korun a 21 švédských korun
                    mt | Reġjun: l-Awstrija (AT)
                    cy | 2 ddiwrnod, 5 diwrnod, a(c) 21 diwrnod
                    hsb | 2 dnjej, 5 dnjow a 21 dnjow
                    uk | 21: двадцять один
                    pt | Região: Áustria (AT)
                    """)
    void says_labels_of_the_language_elsewhere(String language, String line) {
        assertThat(plainLines(language)).contains(line);
    }

    @Test
    void every_predicate_is_told_and_framed() {
        Set<Predicate> told = Graph.topics().stream()
                .flatMap(topic -> topic.statements().stream())
                .map(Statement::predicate)
                .collect(Collectors.toSet());

        assertThat(told).containsExactlyInAnyOrder(Predicate.values());
    }

    @Test
    void a_name_that_the_language_lacks_is_left_out_and_never_english() {
        Corpus maltese = CldrFacts.corpus(language("mt"));

        assertThat(maltese.text()).doesNotContain("Metric", "Quarter", "Albanian", "Kelvin", "1 MW");
    }

    @Test
    void the_source_names_the_versions() {
        assertThat(CldrFacts.source())
                .matches("Unicode CLDR \\d+(\\.\\d+)? as carried by ICU4J \\d+\\.\\d+, facts as of .*");
    }

    /** The corpus with plain blanks for its no-break spaces, which nobody sees in a test's source. */
    private static Stream<String> plainLines(String language) {
        return CldrFacts.corpus(language(language))
                .text()
                .replaceAll("[\\u00a0\\u202f]", " ")
                .lines();
    }

    private static long count(String line, String characters) {
        return line.chars().filter(c -> characters.indexOf(c) >= 0).count();
    }

    private static SampleLanguage language(String tag) {
        return SampleLanguage.ALL.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
