package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Basis;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Records what came of a run that ended: outcome, compact evidence of its curves and, when it completed, the model version of its
 * last checkpoint, all in one commit. A run that still goes on, or whose record is whole and committed, is left as it is; what a
 * kill or a merge left out is made good, and a run that was resumed is recorded anew with the segments it had.
 *
 * @param place the project
 * @param run id of the run
 */
public record RecordRun(Place place, String run) implements Deed<RecordRun.Recorded> {

    /**
     * What came of it.
     *
     * @param run id of the run
     * @param state how it stands, in Slurm's words
     * @param model id of the model version; empty when there is none
     * @param commit the commit; empty when nothing was committed now
     * @param note what the user should know; may be empty
     */
    public record Recorded(String run, String state, String model, String commit, String note) {}

    @Override
    public Recorded call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        Run document = project.load(Kind.RUN, run, Run.class);
        Outcome known = project.has(new Ref(Kind.OUTCOME, run)) ? project.load(Kind.OUTCOME, run, Outcome.class) : null;
        String model =
                document.getResolved() == null ? "" : document.getResolved().getGeneration() + "/" + run;
        if (known != null && isSettled(project, known, model)) {
            return new Recorded(run, known.getState().getLiteral(), modelOr(project, model), "", "");
        }
        Optional<QueuedJob> job = new Queue(place.environment()).ofRun(place, run);
        if (job.isPresent() && !job.get().ended() || job.isEmpty() && known == null) {
            String state = job.map(QueuedJob::state).orElse("");
            return new Recorded(run, state, "", "", Messages.format(Messages.Record_notEnded, run));
        }
        if (known != null && (job.isEmpty() || isOf(known, job.get()) && isWhole(project, known, model))) {
            return new Recorded(run, known.getState().getLiteral(), modelOr(project, model), "", "");
        }
        return record(project, document, known, job.get(), model);
    }

    /**
     * Whether no queue need be asked: a completed run is never run again, one that no job of ours ran has nothing to be completed
     * from, and without its working folder nothing can be recorded.
     */
    private boolean isSettled(Project project, Outcome known, String model) throws LeamException {
        boolean completed = known.getState() == RunState.COMPLETED;
        return !Files.isDirectory(place.run(run))
                || completed && (known.getSegments().isEmpty() || isWhole(project, known, model));
    }

    private static boolean isOf(Outcome known, QueuedJob job) {
        return known.getSegments().stream().anyMatch(segment -> job.id().equals(segment.getJob()));
    }

    /** Whether all that belongs to the record is there, as recorded and committed; a kill may have left a part. */
    private boolean isWhole(Project project, Outcome known, String model) throws LeamException {
        Path evidence = place.folder().resolve(evidencePath());
        try {
            boolean evident = Files.exists(evidence) && Sha256.of(evidence).equals(known.getEvidenceSha256());
            List<String> files = new ArrayList<>(List.of(new Ref(Kind.OUTCOME, run).path(), evidencePath()));
            if (isCompleted(known)) {
                files.add(new Ref(Kind.MODEL, model).path());
            }
            if (!evident) {
                return false;
            }
            for (String file : files) {
                if (!project.isCommitted(file)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, evidence, e.getMessage()),
                    Messages.Files_unreadableNext,
                    e);
        }
    }

    private Recorded record(Project project, Run document, Outcome known, QueuedJob job, String model)
            throws LeamException {
        var evidence = RunEvidence.of(place, run);
        Outcome outcome = new OutcomeOf(place, run, job).document(Sha256.of(evidence.bytes()), known);
        if (known != null) {
            Basis.carry(known, outcome);
        }
        Map<Ref, Document> documents = new TreeMap<>();
        documents.put(new Ref(Kind.OUTCOME, run), outcome);
        boolean completed = isCompleted(outcome);
        if (completed) {
            documents.put(new Ref(Kind.MODEL, model), version(project, document, outcome, model));
        }
        Map<String, byte[]> files = Map.of(evidencePath(), evidence.bytes());
        try {
            Saved saved = project.save(documents, files, "Record run " + run + ": " + job.state());
            String note = (saved.note() + " " + evidence.note()).strip();
            return new Recorded(run, job.state(), completed ? model : "", saved.commit(), note);
        } catch (DeedException refused) {
            if (known == null && project.has(new Ref(Kind.OUTCOME, run))) { // somebody beside us recorded it first
                return new Recorded(run, job.state(), modelOr(project, model), "", "");
            }
            throw refused;
        }
    }

    private static boolean isCompleted(Outcome outcome) {
        return outcome.getState() == RunState.COMPLETED
                && !outcome.getCheckpoints().isEmpty();
    }

    private String evidencePath() {
        return "runs/" + run + "/evidence.gz";
    }

    private ModelVersion version(Project project, Run document, Outcome outcome, String id) throws LeamException {
        if (project.has(new Ref(Kind.MODEL, id))) { // it may carry what a person wrote since
            return project.load(Kind.MODEL, id, ModelVersion.class);
        }
        var last = outcome.getCheckpoints().getLast();
        ModelVersion version = LeamFactory.eINSTANCE.createModelVersion();
        version.setId(id);
        version.setTitle(document.getResolved().getTitle());
        version.setRun(run);
        version.setStep(last.getStep());
        version.setUri(last.getUri());
        version.setSha256(last.getSha256());
        long parameters = TrainerStatus.read(place.run(run)).parameters();
        if (parameters > 0) {
            version.setParameters(parameters);
        }
        return version;
    }

    private static String modelOr(Project project, String model) {
        return !model.isEmpty() && project.has(new Ref(Kind.MODEL, model)) ? model : "";
    }
}
