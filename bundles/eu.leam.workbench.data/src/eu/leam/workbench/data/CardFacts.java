package eu.leam.workbench.data;

import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.document.DatasetCard;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * What can be counted in a corpus file and stands on its dataset card.
 *
 * @param bytes size of all documents in UTF-8, separators not counted
 * @param documents number of documents
 * @param tokens tokens of the byte-level vocabulary: bytes + one end-of-document token per document
 * @param sha256 SHA-256 of the file, 64 lower-case hex digits
 * @param duplicates documents that occur again word for word: documents minus different documents
 */
public record CardFacts(long bytes, long documents, long tokens, String sha256, long duplicates) {
    /** Larger files are for the machinery that streams; this one holds the text in memory. */
    static final long LARGEST = 1L << 30;

    /**
     * Counts a corpus file.
     *
     * @throws DataException when it cannot be read, is larger than 1 GiB or is not UTF-8
     */
    public static CardFacts of(Path file) throws DataException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new DataException(
                        Texts.format(Messages.Corpus_tooLarge, file), Messages.Corpus_tooLargeNext, null);
            }
            byte[] content = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return of(Corpus.parse(text), Sha256.of(content));
        } catch (CharacterCodingException e) {
            throw new DataException(Texts.format(Messages.Corpus_notUtf8, file), Messages.Corpus_notUtf8Next, e);
        } catch (IOException e) {
            throw new DataException(
                    Texts.format(Messages.Corpus_unreadable, file, e.getMessage()), Messages.Corpus_unreadableNext, e);
        }
    }

    /** Counts documents that are about to be written: the facts of the file that {@link Corpus#text()} makes. */
    public static CardFacts of(Corpus corpus) {
        return of(corpus, Sha256.of(corpus.text()));
    }

    private static CardFacts of(Corpus corpus, String sha256) {
        long documents = corpus.documents().size();
        long different = new HashSet<>(corpus.documents()).size();
        return new CardFacts(corpus.bytes(), documents, corpus.tokens(), sha256, documents - different);
    }

    /** Writes the figures onto the card. */
    public void putOn(DatasetCard card) {
        card.setBytes(bytes);
        card.setDocuments(documents);
        card.setTokens(tokens);
        card.setSha256(sha256);
        card.setDuplicates(duplicates);
    }
}
