package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.release.ReleaseCase;
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
        Project project = Project.open(place);
        Release document = project.load(Kind.RELEASE, release, Release.class);
        ModelVersion model = project.load(Kind.MODEL, document.getModel(), ModelVersion.class);
        String runId = model.getRun() == null ? "" : model.getRun();
        return DossierBuilder.build(new ReleaseCase(
                project.project().getPolicy(),
                document,
                model,
                optional(project, Kind.RUN, runId, Run.class),
                optional(project, Kind.OUTCOME, runId, Outcome.class),
                project.cards(),
                new Evaluations(place).latest(model.getId()),
                comparison(document, progress),
                new LocalFiles(place),
                approvals(project)));
    }

    private Comparison comparison(Release document, Progress progress) throws LeamException {
        String previous = document.getPrevious();
        return previous == null || previous.isEmpty()
                ? null
                : new ShowComparison(place, previous, document.getModel()).call(progress);
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

    private static <T extends Document> T optional(Project project, Kind kind, String id, Class<T> type)
            throws LeamException {
        return kind.accepts(id) && project.has(new Ref(kind, id)) ? project.load(kind, id, type) : null;
    }
}
