package eu.leam.workbench.core.dataset;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.data.CardFacts;
import eu.leam.workbench.data.SampleCorpora;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Modality;
import eu.leam.workbench.model.kind.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a dataset from text files: copies their documents, which empty lines part, into one corpus of the project, counts them, and
 * saves the card. What is not said of licence and personal data stays unsaid, which the checks then tell.
 *
 * @param place the project
 * @param dataset its id
 * @param about what a person says of it
 * @param files UTF-8 text files
 */
public record NewDataset(Place place, String dataset, About about, List<Path> files) implements Deed<MadeDocument> {
    private static final long LARGEST = 1L << 28;

    /** Takes a copy of the list. */
    public NewDataset {
        files = List.copyOf(files);
    }

    /**
     * What a person says of a dataset.
     *
     * @param title what people call it; empty for its id
     * @param language BCP 47
     * @param licence SPDX id; may be empty
     * @param source where it comes from; empty for the names of the files
     */
    public record About(String title, String language, String licence, String source) {}

    @Override
    public MadeDocument call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        MadeDocument.refuseBadId(project, Kind.DATASET, dataset);
        Path target = place.data().resolve(dataset + ".txt");
        if (Files.exists(target)) {
            throw DeedException.refused(Messages.format(Messages.New_exists, target), Messages.New_existsNext);
        }
        Corpus corpus = read(progress);
        DatasetCard card = card(corpus);
        try {
            Files.createDirectories(place.data());
            AtomicFile.write(target, corpus.text());
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unwritable, target, e.getMessage()),
                    Messages.Files_unwritableNext,
                    e);
        }
        return MadeDocument.save(project, Kind.DATASET, card);
    }

    private Corpus read(Progress progress) throws DeedException {
        progress.stage(Messages.NewDataset_reading, files.size(), "");
        List<String> documents = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            Path file = files.get(i);
            try {
                bytes += Files.size(file);
                if (bytes > LARGEST) {
                    throw DeedException.refused(Messages.NewDataset_tooLarge, Messages.NewDataset_tooLargeNext);
                }
                documents.addAll(Corpus.read(file).documents());
            } catch (IOException e) {
                throw DeedException.failed(
                        Messages.format(Messages.Files_unreadable, file, e.getMessage()),
                        Messages.NewDataset_unreadableNext,
                        e);
            }
            progress.worked(i + 1L, file.getFileName().toString());
        }
        if (documents.isEmpty()) {
            throw DeedException.refused(Messages.NewDataset_empty, Messages.NewDataset_emptyNext);
        }
        return new Corpus(documents);
    }

    private DatasetCard card(Corpus corpus) {
        DatasetCard card = LeamFactory.eINSTANCE.createDatasetCard();
        card.setId(dataset);
        card.setTitle(about.title().isBlank() ? dataset : about.title().strip());
        card.setLanguage(about.language().strip());
        card.setModality(Modality.TEXT);
        if (!about.licence().isBlank()) {
            card.setLicence(about.licence().strip());
        }
        card.setSource(about.source().isBlank() ? names() : about.source().strip());
        card.setUri(SampleCorpora.FOLDER + "/" + dataset + ".txt");
        CardFacts.of(corpus).putOn(card);
        return card;
    }

    private String names() {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
