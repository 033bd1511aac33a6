package eu.leam.workbench.data;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusCheckTest {
    @TempDir
    Path folder;

    private Path project;
    private Path file;
    private DatasetCard card;

    @BeforeEach
    void a_card_and_its_corpus() throws Exception {
        project = folder.resolve("Projekt mit Ümlaut");
        file = project.resolve(".leam/data/a.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text\n");
        card = LeamFactory.eINSTANCE.createDatasetCard();
        card.setId("a");
        card.setUri(".leam/data/a.txt");
        card.setSha256(Sha256.of("text\n"));
    }

    @Test
    void finds_nothing_when_file_and_card_agree() {
        assertThat(CorpusCheck.check(card, project)).isEmpty();
        assertThat(CorpusCheck.file(card, project)).contains(file);
        card.setUri(file.toUri().toString());
        assertThat(CorpusCheck.check(card, project)).isEmpty();
        card.setUri(file.toString());
        assertThat(CorpusCheck.check(card, project)).isEmpty();
    }

    @Test
    void takes_a_hash_in_capitals_for_the_same_hash() throws Exception {
        card.setSha256(Sha256.of("text\n").toUpperCase(java.util.Locale.ROOT));
        assertThat(CorpusCheck.check(card, project)).isEmpty();

        Files.writeString(file, "Text\n");
        finding("corpus.changed", Severity.ERROR);
    }

    @Test
    void names_the_file_that_vanished_and_the_hash_expected() throws Exception {
        Files.delete(file);

        Finding finding = finding("corpus.missing", Severity.ERROR);

        assertThat(finding.message()).contains(file.toString(), card.getSha256());
        assertThat(finding.subject()).isEqualTo("datasets/a");
    }

    @Test
    void names_both_hashes_when_the_file_changed() throws Exception {
        Files.writeString(file, "Text\n");

        Finding finding = finding("corpus.changed", Severity.ERROR);

        assertThat(finding.message()).contains(file.toString(), card.getSha256(), Sha256.of("Text\n"));
        assertThat(finding.field()).isEqualTo("sha256");
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_unreadable() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(finding("corpus.unreadable", Severity.ERROR).message()).contains(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", ".leam/../../x", "", "file:", "file:relative", "a\0b"})
    void a_uri_that_leaves_the_project_or_names_no_file_is_not_followed(String uri) {
        card.setUri(uri);

        finding("corpus.place", Severity.ERROR);
        assertThat(CorpusCheck.file(card, project)).isEmpty();
    }

    @Test
    void a_corpus_elsewhere_is_named_with_its_hash() {
        card.setUri("s3://bucket/a.txt");

        assertThat(finding("corpus.elsewhere", Severity.WARNING).message())
                .contains("s3://bucket/a.txt", card.getSha256());
    }

    @Test
    void a_card_without_hash_or_uri_is_told_so() {
        card.setSha256(null);
        assertThat(finding("corpus.noHash", Severity.WARNING).message()).contains(Sha256.of("text\n"));

        card.setUri(null);
        finding("corpus.place", Severity.ERROR);
    }

    private Finding finding(String rule, Severity severity) {
        Finding finding = CorpusCheck.check(card, project).orElseThrow();
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.nextStep()).isNotEmpty();
        return finding;
    }
}
