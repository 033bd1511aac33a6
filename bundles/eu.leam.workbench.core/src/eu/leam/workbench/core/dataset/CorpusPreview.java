package eu.leam.workbench.core.dataset;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.kind.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first documents of a corpus, for a look at them; at most {@value #MOST_BYTES} bytes are read, however large the file is.
 *
 * @param file where the corpus lies
 * @param documents the first documents, control characters taken out, long ones cut
 * @param whole whether that is all there is
 */
public record CorpusPreview(Path file, List<String> documents, boolean whole) {
    private static final int MOST_BYTES = 1 << 16;
    private static final int MOST_DOCUMENTS = 50;
    private static final int LONGEST = 2000;

    public CorpusPreview {
        documents = List.copyOf(documents);
    }

    /**
     * Reads the first documents; waits for the disk.
     *
     * @throws DeedException when the corpus is not on this machine or cannot be read
     */
    public static CorpusPreview read(Place place, String dataset) throws LeamException {
        DatasetCard card = Project.open(place).load(Kind.DATASET, dataset, DatasetCard.class);
        String uri = card.getUri() == null ? "" : card.getUri();
        Path file = place.file(uri)
                .filter(Files::isRegularFile)
                .orElseThrow(() -> DeedException.refused(
                        Messages.format(Messages.Preview_absent, uri), Messages.Preview_absentNext));
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            boolean whole = in.read() < 0;
            return of(file, new String(bytes, StandardCharsets.UTF_8), whole);
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, file, e.getMessage()), Messages.Files_unreadableNext, e);
        }
    }

    private static CorpusPreview of(Path file, String text, boolean whole) {
        List<String> all = new ArrayList<>(Corpus.parse(text).documents());
        if (!whole && all.size() > 1) {
            all.removeLast(); // the end of the bytes read cuts through it
        }
        boolean every = whole && all.size() <= MOST_DOCUMENTS;
        List<String> first = all.stream()
                .limit(MOST_DOCUMENTS)
                .map(document -> document.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\ufffd"))
                .map(document -> document.length() <= LONGEST ? document : document.substring(0, LONGEST) + " \u2026")
                .toList();
        return new CorpusPreview(file, first, every);
    }
}
