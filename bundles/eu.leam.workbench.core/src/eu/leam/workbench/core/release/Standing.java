package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.release.FilePresence;
import eu.leam.workbench.release.dossier.DossierBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision over a release, and whether it still stands.
 *
 * @param decision approved or refused
 * @param person who decided
 * @param at when
 * @param fit whether it was made over the dossier as it is now
 */
public record Standing(String decision, String person, String at, Fit fit) {

    /** Whether a decision was made over the dossier as it is now. */
    public enum Fit {
        /** The dossier is the one that was judged. */
        PRESENT,
        /** The dossier has changed since: the decision no longer counts. */
        FORMER,
        /** The dossier cannot be made, since a document or file that belongs to it cannot be read. */
        UNKNOWN
    }

    /** The decisions over a release, by person; those that cannot be read are told by the findings of the project. */
    static List<Standing> of(Place place, String release, Progress progress) throws LeamException {
        Project project = Project.open(place);
        List<Approval> approvals = new ArrayList<>();
        for (Ref ref : project.list(Kind.APPROVAL)) {
            if (ref.id().startsWith(release + "/") && project.read(ref).document() instanceof Approval approval) {
                approvals.add(approval);
            }
        }
        if (approvals.isEmpty()) {
            return List.of();
        }
        String dossier = dossier(place, release, progress);
        return approvals.stream().map(approval -> of(approval, dossier)).toList();
    }

    private static Standing of(Approval approval, String dossier) {
        Fit fit = dossier.isEmpty()
                ? Fit.UNKNOWN
                : Sha256.same(dossier, approval.getDossierSha256()) ? Fit.PRESENT : Fit.FORMER;
        return new Standing(
                approval.getDecision().getLiteral(),
                Documents.text(approval.getPerson()),
                Documents.text(approval.getAt()),
                fit);
    }

    /** Its hash needs no look at the large files, so that a list stays quick; empty when it cannot be made. */
    private static String dossier(Place place, String release, Progress progress) {
        try {
            FilePresence unseen = uri -> new FilePresence.Absent();
            return DossierBuilder.build(Evidence.of(place, release, unseen, List.of(), progress))
                    .sha256();
        } catch (LeamException ignored) { // what is wrong with the release is told by its findings and by a check
            return "";
        }
    }
}
