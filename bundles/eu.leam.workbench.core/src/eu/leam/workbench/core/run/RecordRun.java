package eu.leam.workbench.core.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.core.queue.Queue;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.curves.evidence.Evidence;
import eu.leam.workbench.curves.file.RunFolder;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Records what came of a run that ended: outcome, compact evidence of its curves and, when it completed, the model version of its
 * last checkpoint, all in one commit. A run that is recorded already, or still goes on, is left as it is.
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
        Ref ref = new Ref(Kind.OUTCOME, run);
        Run document = project.load(Kind.RUN, run, Run.class);
        String model = document.getResolved().getGeneration() + "/" + run;
        if (project.has(ref)) {
            Outcome known = project.load(Kind.OUTCOME, run, Outcome.class);
            return new Recorded(run, known.getState().getLiteral(), modelOr(project, model), "", "");
        }
        Optional<QueuedJob> job = new Queue(place.environment()).ofRun(place, run);
        if (job.isEmpty() || !job.get().ended()) {
            String state = job.map(QueuedJob::state).orElse("");
            return new Recorded(run, state, "", "", Messages.format(Messages.Record_notEnded, run));
        }
        return record(project, document, job.get(), model);
    }

    private Recorded record(Project project, Run document, QueuedJob job, String model) throws LeamException {
        Path evidence = place.cache().resolve("evidence-" + run + ".gz");
        byte[] curves = evidence(evidence);
        Outcome outcome = new OutcomeOf(place, run, job).document(Sha256.of(curves));
        Map<Ref, Document> documents = new TreeMap<>();
        documents.put(new Ref(Kind.OUTCOME, run), outcome);
        boolean completed =
                job.state().equals("COMPLETED") && !outcome.getCheckpoints().isEmpty();
        if (completed) {
            documents.put(new Ref(Kind.MODEL, model), version(document, outcome, model));
        }
        Map<String, byte[]> files = Map.of("runs/" + run + "/evidence.gz", curves);
        try {
            Saved saved = project.save(documents, files, "Record run " + run + ": " + job.state());
            return new Recorded(run, job.state(), completed ? model : "", saved.commit(), saved.note());
        } catch (DeedException refused) {
            if (project.has(new Ref(Kind.OUTCOME, run))) { // a window or command beside us recorded it first
                return new Recorded(run, job.state(), modelOr(project, model), "", "");
            }
            throw refused;
        }
    }

    private ModelVersion version(Run document, Outcome outcome, String id) {
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

    private byte[] evidence(Path file) throws LeamException {
        CurveStore store = CurveStore.inMemory();
        new RunFolder(place.run(run), store, place.environment()).poll();
        RunCurves curves = store.snapshot().runs().get(run);
        try {
            if (curves == null) {
                return new byte[0];
            }
            Files.createDirectories(file.getParent());
            Evidence.write(file, curves);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, file, e.getMessage()), Messages.Files_unreadableNext, e);
        }
    }

    private static String modelOr(Project project, String model) {
        return project.has(new Ref(Kind.MODEL, model)) ? model : "";
    }
}
