package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.project.ProjectHolder;
import eu.leam.workbench.curves.CurveSnapshot;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A session that looks at disk and metric files on one thread of its own, at the queue on another, and publishes what it finds. */
final class LiveSession implements Session {
    private static final Logger LOG = System.getLogger(LiveSession.class.getName());
    private static final int DOCUMENTS_EVERY = 8;

    private final Place place;
    private final String name;
    private final DocumentScan scan;
    private final CurveTail tail;
    private final RunWatch runs;
    private final WindowHold hold;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("leam-session").unstarted(task));
    private volatile List<DocumentEntry> documents;
    private volatile Set<String> references = Set.of();
    private volatile List<Finding> trouble = List.of();
    private volatile String branch;
    private int beat;

    LiveSession(Place place, Project project) throws LeamException {
        this.place = place;
        this.name = project.project().getName();
        this.scan = new DocumentScan(place);
        this.tail = new CurveTail(place);
        this.runs = new RunWatch(place, this::told);
        list(scan.read());
        this.branch = project.branch();
        this.hold = new WindowHold(place, this::exists, () -> tell(SessionListener::editsChanged));
        hold.look();
        runs.start();
        thread.scheduleWithFixedDelay(this::beat, 0, 250, TimeUnit.MILLISECONDS);
    }

    /** One look; a failure is kept as a finding and the next look tries again. */
    private void beat() {
        try {
            if (beat % DOCUMENTS_EVERY == 0) {
                lookAtDocuments();
            }
            told(Set.copyOf(tail.poll()));
            List<Finding> findings = new ArrayList<>(tail.findings());
            findings.addAll(runs.findings());
            found(findings);
        } catch (LeamException failure) {
            List<Finding> findings = new ArrayList<>(runs.findings());
            findings.add(new Finding(
                    "session.look",
                    Severity.WARNING,
                    place.folder().toString(),
                    "",
                    failure.getMessage(),
                    failure.nextStep()));
            found(findings);
            LOG.log(Level.DEBUG, "a look at " + place.folder() + " failed", failure);
        } catch (RuntimeException failure) { // the executor would never look again, and nobody would be told
            LOG.log(Level.ERROR, "a look at " + place.folder() + " failed", failure);
        }
        beat++;
    }

    private void found(List<Finding> now) {
        if (!now.equals(trouble)) {
            trouble = List.copyOf(now);
            tell(SessionListener::documentsChanged);
        }
    }

    private void lookAtDocuments() throws LeamException {
        boolean changed = scan.changed();
        if (changed) {
            list(scan.read());
            branch = Project.open(place).branch();
        }
        if (hold.look() | changed) {
            tell(SessionListener::documentsChanged);
        }
    }

    private void list(List<DocumentEntry> now) {
        documents = now;
        references = now.stream().map(DocumentEntry::reference).collect(Collectors.toUnmodifiableSet());
    }

    private boolean exists(Kind kind, String id) {
        return kind.accepts(id) && references.contains(new Ref(kind, id).toString());
    }

    private void told(Set<String> changed) {
        if (!changed.isEmpty()) {
            tell(listener -> listener.runsChanged(changed));
        }
    }

    private void tell(Consumer<SessionListener> event) {
        listeners.forEach(event);
    }

    @Override
    public Path folder() {
        return place.folder();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String branch() {
        return branch;
    }

    @Override
    public List<DocumentEntry> documents() {
        return documents;
    }

    @Override
    public String text(String reference) {
        Optional<DocumentEntry> entry =
                documents.stream().filter(e -> e.reference().equals(reference)).findFirst();
        try {
            return entry.isEmpty()
                    ? ""
                    : new String(
                            Files.readAllBytes(
                                    place.folder().resolve(entry.get().path())),
                            StandardCharsets.UTF_8);
        } catch (IOException ignored) { // it went away since it was listed
            return "";
        }
    }

    @Override
    public List<RunInfo> runs() {
        return runs.runs();
    }

    @Override
    public CurveSnapshot curves() {
        return tail.snapshot();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(trouble);
        all.addAll(hold.findings());
        return List.copyOf(all);
    }

    @Override
    public String readOnly() {
        return hold.readOnly();
    }

    @Override
    public Optional<ProjectHolder> takeable() {
        return hold.takeable();
    }

    @Override
    public Optional<Editing> editing() {
        return hold.editing();
    }

    @Override
    public AutoCloseable listen(SessionListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(2, TimeUnit.SECONDS);
            runs.close();
            hold.close();
            tail.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (LeamException e) {
            LOG.log(Level.WARNING, place.folder() + " could not be let go of", e);
        }
    }
}
