package eu.leam.workbench.data;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.files.ProjectFiles;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.document.DatasetCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks that the corpus file of a dataset card is there and is the very one the card describes. */
public final class CorpusCheck {
    private CorpusCheck() {}

    /**
     * Reads and hashes the file that the card names.
     *
     * @param card the dataset card; {@code uri} is relative to the project folder or absolute
     * @param project the project folder
     * @return nothing when file and card agree; otherwise one finding with the file, the expected and the found hash:
     *     {@code corpus.missing}, {@code corpus.changed}, {@code corpus.unreadable}, {@code corpus.place} (errors), or
     *     {@code corpus.elsewhere}, {@code corpus.noHash} (warnings)
     */
    public static Optional<Finding> check(DatasetCard card, Path project) {
        String uri = card.getUri() == null ? "" : card.getUri().strip();
        String expected = card.getSha256() == null ? "" : card.getSha256().strip();
        if (ProjectFiles.isElsewhere(uri)) {
            return found(card, "elsewhere", "uri", Texts.format(Messages.Check_elsewhere, uri, expected));
        }
        Optional<Path> file = ProjectFiles.find(uri, project);
        if (file.isEmpty()) {
            return found(card, "place", "uri", Texts.format(Messages.Check_place, uri));
        }
        return check(card, file.get(), expected);
    }

    /** The corpus file of the card; empty when the URI is no file on this machine or leaves the project folder. */
    public static Optional<Path> file(DatasetCard card, Path project) {
        String uri = card.getUri() == null ? "" : card.getUri().strip();
        return ProjectFiles.find(uri, project);
    }

    private static Optional<Finding> check(DatasetCard card, Path file, String expected) {
        if (!Files.exists(file)) {
            return found(card, "missing", "uri", Texts.format(Messages.Check_missing, file, expected));
        }
        try {
            String found = Sha256.of(file);
            if (expected.isEmpty()) {
                return found(card, "noHash", "sha256", Texts.format(Messages.Check_noHash, file, found));
            }
            return Sha256.same(found, expected)
                    ? Optional.empty()
                    : found(card, "changed", "sha256", Texts.format(Messages.Check_changed, file, expected, found));
        } catch (IOException e) {
            return found(card, "unreadable", "uri", Texts.format(Messages.Check_unreadable, file, e.getMessage()));
        }
    }

    private static Optional<Finding> found(DatasetCard card, String rule, String field, String message) {
        boolean warns = rule.equals("elsewhere") || rule.equals("noHash");
        String next =
                switch (rule) {
                    case "elsewhere" -> Messages.Check_elsewhereNext;
                    case "missing" -> Messages.Check_missingNext;
                    case "changed" -> Messages.Check_changedNext;
                    case "noHash" -> Messages.Check_noHashNext;
                    case "place" -> Messages.Check_placeNext;
                    default -> Messages.Check_unreadableNext;
                };
        return Optional.of(new Finding(
                "corpus." + rule,
                warns ? Severity.WARNING : Severity.ERROR,
                "datasets/" + card.getId(),
                field,
                message,
                next));
    }
}
