package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.run.ListRuns;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A session that looks at disk, queue and metric files on one thread of its own and publishes what it finds. */
final class LiveSession implements Session {
    private static final Logger LOG = System.getLogger(LiveSession.class.getName());
    private static final int DOCUMENTS_EVERY = 8;
    private static final int RUNS_EVERY = 4;

    private final Place place;
    private final String name;
    private final DocumentScan scan;
    private final CurveTail tail;
    private final EndedRuns ended;
    private final WindowHold hold;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("leam-session").unstarted(task));
    private volatile List<DocumentEntry> documents;
    private volatile Set<String> references = Set.of();
    private volatile List<RunInfo> runs = List.of();
    private volatile List<Finding> trouble = List.of();
    private volatile String branch;
    private int beat;

    LiveSession(Place place, Project project) throws LeamException {
        this.place = place;
        this.name = project.project().getName();
        this.scan = new DocumentScan(place);
        this.tail = new CurveTail(place);
        this.ended = new EndedRuns(place);
        list(scan.read());
        this.branch = project.branch();
        this.hold = new WindowHold(place, this::exists, () -> tell(SessionListener::editsChanged));
        hold.take();
        thread.scheduleWithFixedDelay(this::beat, 0, 250, TimeUnit.MILLISECONDS);
    }

    /** One look; a failure is kept as a finding and the next look tries again. */
    private void beat() {
        try {
            if (beat % DOCUMENTS_EVERY == 0) {
                lookAtDocuments();
            }
            Set<String> changed = new HashSet<>(tail.poll());
            if (beat % RUNS_EVERY == 0) {
                changed.addAll(lookAtRuns());
            }
            if (!changed.isEmpty()) {
                tell(listener -> listener.runsChanged(Set.copyOf(changed)));
            }
            if (beat % RUNS_EVERY == 0) { // last, so that nobody waits for news until all is recorded
                ended.record(runs);
            }
            List<Finding> findings = new ArrayList<>(tail.findings());
            findings.addAll(ended.findings());
            found(findings);
        } catch (LeamException failure) {
            found(List.of(new Finding(
                    "session.look",
                    Severity.WARNING,
                    place.folder().toString(),
                    "",
                    failure.getMessage(),
                    failure.nextStep())));
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

    private Set<String> lookAtRuns() throws LeamException {
        List<RunInfo> now = new ListRuns(place).call(Progress.NONE);
        Set<String> changed = new HashSet<>();
        for (RunInfo run : now) {
            Optional<RunInfo> before =
                    runs.stream().filter(r -> r.id().equals(run.id())).findFirst();
            if (before.isEmpty() || !same(before.get(), run)) {
                changed.add(run.id());
            }
        }
        runs = now;
        return changed;
    }

    private static boolean same(RunInfo a, RunInfo b) {
        return a.state().equals(b.state()) && a.step() == b.step() && a.reason().equals(b.reason());
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
        return runs;
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
            hold.close();
            tail.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (LeamException e) {
            LOG.log(Level.WARNING, place.folder() + " could not be let go of", e);
        }
    }
}
