package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.evaluate.recount.Recount;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.release.FilePresence;
import eu.leam.workbench.release.ItemPresence;
import eu.leam.workbench.release.ReleaseCase;
import java.util.List;

/** Gathers from a project all that is known of a release. */
final class Evidence {
    private Evidence() {}

    /**
     * The case of a release.
     *
     * @param files looks at files of this machine; the hash of the dossier is the same whatever it finds
     * @param approvals what was decided so far; the hash of the dossier is the same whatever it was
     */
    static ReleaseCase of(Place place, String release, FilePresence files, List<Approval> approvals, Progress progress)
            throws LeamException {
        Project project = Project.open(place);
        Release document = project.load(Kind.RELEASE, release, Release.class);
        ModelVersion model = project.load(Kind.MODEL, Documents.text(document.getModel()), ModelVersion.class);
        String previous = Documents.text(document.getPrevious());
        String runId = Documents.text(model.getRun());
        var evaluations = new Evaluations(place);
        return new ReleaseCase(
                project.project().getPolicy(),
                document,
                model,
                optional(project, Kind.MODEL, previous, ModelVersion.class),
                optional(project, Kind.RUN, runId, Run.class),
                optional(project, Kind.OUTCOME, runId, Outcome.class),
                project.cards(),
                evaluations.latest(model.getId()),
                comparison(place, document, progress),
                files,
                evaluation -> items(evaluations, evaluation),
                approvals);
    }

    /** A file that cannot be read leaves the gate that counts it without a count, and the others as they are. */
    private static ItemPresence.Found items(Evaluations evaluations, Evaluation evaluation) {
        Measured measured = evaluations.measured(evaluation);
        if (!measured.missing().isEmpty()) {
            return new ItemPresence.Missing(measured.missing());
        }
        Recount recount = Recount.of(evaluation, measured.items());
        return new ItemPresence.Here(measured.items(), recount.differing(), recount.open());
    }

    private static Comparison comparison(Place place, Release document, Progress progress) throws LeamException {
        String previous = document.getPrevious();
        return previous == null || previous.isEmpty()
                ? null
                : new ShowComparison(place, previous, document.getModel()).call(progress);
    }

    private static <T extends Document> T optional(Project project, Kind kind, String id, Class<T> type)
            throws LeamException {
        return kind.accepts(id) && project.has(new Ref(kind, id)) ? project.load(kind, id, type) : null;
    }
}
