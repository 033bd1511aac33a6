package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Basis;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.release.approval.ApprovalRule;
import eu.leam.workbench.release.approval.Signer;
import java.util.Map;

/**
 * A decision over a release as it was made.
 *
 * @param release id of the release
 * @param decision approved or refused
 * @param person who decided
 * @param signature {@code unsigned} until signatures exist
 * @param dossierSha256 hash of the dossier that was judged
 * @param commit the commit; empty when it could not be committed
 * @param note what the user should know; may be empty
 */
public record Decision(
        String release,
        String decision,
        String person,
        String signature,
        String dossierSha256,
        String commit,
        String note) {

    /** Judges the release anew, decides under the Git identity and commits the decision. */
    static Decision make(
            Place place,
            String release,
            eu.leam.workbench.model.document.Decision decision,
            String typedName,
            String reason,
            Progress progress)
            throws LeamException {
        Dossier dossier = new CheckRelease(place, release).call(progress);
        Project project = Project.open(place);
        Signer signer = typedName.isEmpty() ? project.signer() : new Signer.TypedName(typedName);
        Approval approval = ApprovalRule.decide(
                dossier, decision, signer, reason, place.environment().clock().instant());
        DossierFiles.requireCommitted(place, dossier);
        Ref ref = place(project, release, approval);
        approval.setId(ref.id());
        if (project.has(ref)) { // the same person decides again: the history keeps the former decision
            Approval former = project.load(Kind.APPROVAL, ref.id(), Approval.class);
            ApprovalRule.requireSamePerson(ref.path(), former, approval);
            Basis.carry(former, approval);
        }
        Saved saved = project.save(
                Map.of(ref, approval),
                Map.of(),
                "Record that " + approval.getPerson() + " " + decision.getLiteral() + " release " + release);
        return new Decision(
                release,
                decision.getLiteral(),
                approval.getPerson(),
                approval.getSignature(),
                dossier.sha256(),
                saved.commit(),
                saved.note());
    }

    /** Where the same person's former decision stands, whatever its name: those of earlier versions have no hash in it. */
    private static Ref place(Project project, String release, Approval approval) throws LeamException {
        Ref own = new Ref(Kind.APPROVAL, release + "/" + approval.getId());
        if (project.has(own)) {
            return own;
        }
        for (Ref ref : project.list(Kind.APPROVAL)) {
            if (ref.id().startsWith(release + "/")
                    && project.read(ref).document() instanceof Approval former
                    && ApprovalRule.isSamePerson(former.getEmail(), approval.getEmail())) {
                return ref;
            }
        }
        return own;
    }
}
