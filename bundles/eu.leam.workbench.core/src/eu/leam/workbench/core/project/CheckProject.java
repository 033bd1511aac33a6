package eu.leam.workbench.core.project;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.run.EvidenceFile;
import eu.leam.workbench.data.CorpusCheck;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks every document of a project, every corpus against its card, the scores with the files beside them, and the evidence of every
 * run: form and hash.
 *
 * @param place the project
 */
public record CheckProject(Place place) implements Deed<List<Finding>> {

    @Override
    public List<Finding> call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Ref ref : project.list(kind)) {
                progress.checkCancelled();
                findings.addAll(project.check(ref));
                if (project.read(ref).document() instanceof DatasetCard card) {
                    CorpusCheck.check(card, place.folder()).ifPresent(findings::add);
                }
            }
        }
        for (Ref run : project.list(Kind.RUN)) {
            progress.checkCancelled();
            var evidence = new EvidenceFile(place.folder(), run.id());
            findings.addAll(evidence.check(project.evidenceSha256(run.id()), true));
        }
        findings.addAll(new Evaluations(place).check());
        return findings;
    }
}
