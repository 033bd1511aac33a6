package eu.leam.workbench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFactsTest {
    /** {@code printf 'gr\303\274n\n\nrot\n\ngr\303\274n\n' | sha256sum} of GNU coreutils. */
    private static final String HASH = "93fce1795b04337df228780314aab3f340b45ea32c5139c5afb7870ad0e4f1dc";

    @TempDir
    Path folder;

    @Test
    void counts_bytes_documents_tokens_and_documents_that_occur_again() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "grün\n\nrot\n\ngrün\n");

        CardFacts facts = CardFacts.of(file);

        assertThat(facts).isEqualTo(new CardFacts(13, 3, 16, HASH, 1));
        assertThat(CardFacts.of(new Corpus(List.of("grün", "rot", "grün")))).isEqualTo(facts);
    }

    @Test
    void stands_on_the_card() {
        DatasetCard card = LeamFactory.eINSTANCE.createDatasetCard();

        new CardFacts(13, 3, 16, HASH, 1).putOn(card);

        assertThat(card.getBytes()).isEqualTo(13);
        assertThat(card.getDocuments()).isEqualTo(3);
        assertThat(card.getTokens()).isEqualTo(16);
        assertThat(card.getSha256()).isEqualTo(HASH);
        assertThat(card.getDuplicates()).isEqualTo(1);
    }

    @Test
    void an_empty_file_has_no_documents() throws Exception {
        CardFacts facts = CardFacts.of(Files.writeString(folder.resolve("a.txt"), "\n\n"));

        assertThat(facts.documents()).isZero();
        assertThat(facts.tokens()).isZero();
        assertThat(facts.duplicates()).isZero();
    }

    @Test
    void says_which_file_cannot_be_read_and_why() throws Exception {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'g', 'r', (byte) 0xFC, 'n'});

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CardFacts.of(latin))
                .withMessage("The corpus file " + latin + " is not in UTF-8.");
        Path missing = folder.resolve("missing.txt");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CardFacts.of(missing))
                .withMessageContaining(missing.toString());
    }
}
