package eu.leam.workbench.queue.keep;

import eu.leam.workbench.queue.job.Dependency;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.journal.Journal;
import eu.leam.workbench.queue.process.JobFolder;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All jobs, in memory and in the journal. Belongs to the keeper's thread. */
final class JobTable {
    private static final System.Logger LOG = System.getLogger(JobTable.class.getName());
    private static final int KEPT = 2000;
    private static final int SLACK = 200;

    private final Path folder;
    private final Journal journal;
    private final SortedMap<Long, Job> jobs;
    private final Map<String, Long> keys = new HashMap<>();
    private final Set<Long> running = new TreeSet<>();
    private final Set<Long> unsaved = new LinkedHashSet<>();
    private long next;
    private boolean changed = true;

    JobTable(Path folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
        this.jobs = new TreeMap<>(journal.recovered().jobs());
        this.next = journal.recovered().next();
        jobs.values().forEach(this::index);
    }

    /** All jobs by number, read-only; ended ones too, as far as they are kept. */
    SortedMap<Long, Job> all() {
        return Collections.unmodifiableSortedMap(jobs);
    }

    /** The jobs that run, oldest first. */
    List<Job> running() {
        return running.stream().map(jobs::get).toList();
    }

    /** The job, or a refusal when there is none of this number. */
    Job require(long id) throws Refusal {
        Job job = jobs.get(id);
        if (job == null) {
            throw new Refusal("UnknownJob", id);
        }
        return job;
    }

    /** The job that was submitted under the client's key. */
    Optional<Job> submittedAs(String key) {
        return Optional.ofNullable(keys.get(key)).map(jobs::get);
    }

    /** The number for the next job; it is used up when the job is saved. */
    long nextId() {
        return next;
    }

    /** Writes the job to the disk, then remembers it; when it cannot be written nothing has changed. */
    void save(Job job) throws IOException {
        journal.append(job);
        unsaved.remove(job.id());
        remember(job);
    }

    /** Remembers what has happened whether or not it can be written; {@link #settle} goes on trying. */
    void keep(Job job) {
        try {
            save(job);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "job " + job.id() + " cannot be written to the journal yet: " + e.getMessage());
            unsaved.add(job.id());
            remember(job);
        }
    }

    /** Whether anything has changed since this was last asked. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /** Writes what could not be written, forgets the oldest ended jobs, and shortens the journal when that pays. */
    void settle() {
        try {
            for (long id : List.copyOf(unsaved)) {
                save(jobs.get(id));
            }
            if (jobs.size() > KEPT + SLACK && forgetOldest() || journal.isWasteful(jobs.size())) {
                journal.rewrite(jobs.values(), next);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the journal cannot be written: " + e.getMessage());
        }
    }

    /** Whether something is known that the journal does not have yet. */
    boolean hasUnsaved() {
        return !unsaved.isEmpty();
    }

    private boolean forgetOldest() throws IOException {
        Set<Long> needed = new HashSet<>();
        jobs.values().stream()
                .filter(Job::isPending)
                .flatMap(job -> job.request().dependencies().stream())
                .map(Dependency::job)
                .forEach(needed::add);
        List<Job> ended = jobs.values().stream()
                .filter(job -> job.state().isFinal() && !needed.contains(job.id()))
                .toList();
        List<Job> oldest = ended.size() <= KEPT + SLACK ? List.of() : ended.subList(0, ended.size() - KEPT);
        for (Job job : oldest) {
            jobs.remove(job.id());
            keys.remove(job.key());
            JobFolder.of(folder, job.id()).delete();
        }
        return !oldest.isEmpty();
    }

    private void remember(Job job) {
        jobs.put(job.id(), job);
        next = Math.max(next, job.id() + 1);
        index(job);
        changed = true;
    }

    private void index(Job job) {
        if (job.key() != null) {
            keys.put(job.key(), job.id());
        }
        if (job.isRunning()) {
            running.add(job.id());
        } else {
            running.remove(job.id());
        }
    }
}
