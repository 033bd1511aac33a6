package eu.leam.workbench.core.release;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.ShowDocument;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;
import java.util.Map;

/**
 * Shows a release as it stands on disk, with what the checks say of it, and the decisions over it.
 *
 * @param place the project
 * @param release id of the release
 */
public record ShowRelease(Place place, String release) implements Deed<ShowRelease.Shown> {

    /**
     * A release.
     *
     * @param reference its reference
     * @param path its file, relative to the project
     * @param text the file's text
     * @param content its values by key, as the model has them; null when the file cannot be read
     * @param findings what the checks say
     * @param decisions the decisions over it, and whether each still stands
     */
    public record Shown(
            String reference,
            String path,
            String text,
            Map<String, Object> content,
            List<Finding> findings,
            List<Standing> decisions) {}

    @Override
    public Shown call(Progress progress) throws LeamException {
        ShowDocument.Shown document = new ShowDocument(place, Kind.RELEASE, release).call(progress);
        return new Shown(
                document.reference(),
                document.path(),
                document.text(),
                document.content(),
                document.findings(),
                Standing.of(place, release, progress));
    }
}
