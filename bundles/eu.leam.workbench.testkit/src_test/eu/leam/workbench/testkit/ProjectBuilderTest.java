package eu.leam.workbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.model.text.ReadDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectBuilderTest {
    @TempDir
    Path temp;

    @Test
    void every_file_reads_without_findings_and_is_canonical() throws Exception {
        ProjectBuilder project = project();

        for (String name : List.of("leam.yaml", "datasets/a", "mixtures/even", "experiments/small")) {
            Ref ref = Ref.parse(name).orElseThrow();
            byte[] bytes = Files.readAllBytes(project.folder().resolve(ref.path()));
            ReadDocument read = DocumentText.read(ref, bytes);

            assertThat(read.findings()).as(name).isEmpty();
            assertThat(read.readable().map(DocumentText::bytes)).as(name).hasValue(bytes);
        }
    }

    @Test
    void the_figures_of_a_card_are_those_of_its_corpus() throws Exception {
        ProjectBuilder project = project();
        Ref ref = Ref.parse("datasets/a").orElseThrow();
        DatasetCard card = (DatasetCard)
                DocumentText.read(ref, Files.readAllBytes(project.folder().resolve("datasets/a.yaml")))
                        .document();

        Corpus corpus = Corpus.read(project.folder().resolve(card.getUri()));

        assertThat(card.getBytes()).isEqualTo(corpus.bytes());
        assertThat(card.getDocuments()).isEqualTo(22);
        assertThat(card.getTokens()).isEqualTo(corpus.tokens());
        assertThat(card.getDuplicates()).isEqualTo(1);
    }

    @Test
    void corpora_of_one_seed_are_equal_and_of_two_differ() {
        assertThat(new CorpusBuilder().documents(20, 1).build())
                .isEqualTo(new CorpusBuilder().documents(20, 1).build())
                .isNotEqualTo(new CorpusBuilder().documents(20, 2).build());
    }

    private ProjectBuilder project() throws Exception {
        return ProjectBuilder.in(temp.resolve("Projekt mit Ümlaut"), "Test")
                .dataset(
                        "a",
                        "de",
                        new CorpusBuilder().documents(20, 1).document("grün").document("grün"))
                .mixture("even", "temperature", 5, "a")
                .experiment("small", "even", 7);
    }
}
