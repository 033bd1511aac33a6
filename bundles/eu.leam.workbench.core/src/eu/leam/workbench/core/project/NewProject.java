package eu.leam.workbench.core.project;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.data.SampleCorpora;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Makes a project: a Git repository with {@code leam.yaml}, and for the sample real text in some 35 languages, two mixtures and two
 * experiments.
 *
 * @param place where; the folder must not hold a project yet
 * @param name name of the project
 * @param sample whether the sample's data and documents are put in
 * @param tokens token budget of mixtures and experiments
 */
public record NewProject(Place place, String name, boolean sample, long tokens) implements Deed<NewProject.Made> {
    /** Token budget of the sample. */
    public static final long SAMPLE_TOKENS = 500_000;

    /**
     * What was made.
     *
     * @param folder the project's folder
     * @param datasets number of dataset cards
     * @param bytes bytes of text
     * @param commit the first commit; empty when it could not be made
     * @param notes what the user should know, for instance that npm is missing
     */
    public record Made(Path folder, int datasets, long bytes, String commit, List<String> notes) {}

    @Override
    public Made call(Progress progress) throws LeamException {
        if (Files.exists(place.folder().resolve("leam.yaml"))) {
            throw DeedException.refused(
                    Messages.format(Messages.NewProject_exists, place.folder()), Messages.NewProject_existsNext);
        }
        if (tokens <= 0) {
            throw DeedException.refused(
                    Messages.format(Messages.NewProject_tokens, tokens), Messages.NewProject_tokensNext);
        }
        Set<Path> before = Leftovers.in(place.folder());
        try {
            return make(progress);
        } catch (LeamException | CancellationException failure) {
            Leftovers.remove(place.folder(), before);
            throw failure;
        }
    }

    private Made make(Progress progress) throws LeamException {
        var empty = SampleDocuments.project(name, tokens, List.of());
        Saved first = Project.create(place, empty);
        if (!sample) {
            return new Made(place.folder(), 0, 0, first.commit(), notes(List.of(), first));
        }
        progress.checkCancelled();
        Path packages = place.environment().stateFolder().resolve("npm");
        SampleCorpora.Made made = SampleCorpora.of(place.environment()).write(place.data(), packages, progress);
        progress.checkCancelled();
        Map<Ref, Document> documents = SampleDocuments.of(name, tokens, made.cards());
        Basis.carry(empty, documents.get(Ref.PROJECT));
        Saved saved = Project.open(place).save(documents, Map.of(), "Make sample project " + name);
        long bytes = made.cards().stream().mapToLong(card -> card.getBytes()).sum();
        return new Made(
                place.folder(), made.cards().size(), bytes, saved.commit(), notes(sentences(made.notes()), saved));
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.message() + " " + finding.nextStep()).strip())
                .toList();
    }

    private static List<String> notes(List<String> notes, Saved saved) {
        return saved.note().isEmpty()
                ? notes
                : Stream.concat(notes.stream(), Stream.of(saved.note())).toList();
    }
}
