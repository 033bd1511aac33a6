package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.release.dossier.DossierBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a release anew: gathers the evidence, checks the gates, makes the dossier. Changes nothing.
 *
 * @param place the project
 * @param release id of the release
 */
public record CheckRelease(Place place, String release) implements Deed<Dossier> {

    @Override
    public Dossier call(Progress progress) throws LeamException {
        List<Approval> approvals = approvals(Project.open(place));
        return DossierBuilder.build(Evidence.of(place, release, new LocalFiles(place), approvals, progress));
    }

    private List<Approval> approvals(Project project) throws LeamException {
        List<Approval> approvals = new ArrayList<>();
        for (Ref ref : project.list(Kind.APPROVAL)) {
            if (ref.id().startsWith(release + "/")) {
                approvals.add(project.load(Kind.APPROVAL, ref.id(), Approval.class));
            }
        }
        return approvals;
    }
}
