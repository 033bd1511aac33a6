package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.run.ListRuns;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Asks the queue how the project's runs stand, on a thread of its own, so that a keeper that does not answer holds up nothing else;
 * such a one is asked less and less often.
 */
final class RunWatch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RunWatch.class.getName());
    private static final Duration USUAL = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Longer than a keeper is given for its answer, whose own words about that say more. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Place place;
    private final Deed<List<RunInfo>> list;
    private final Duration limit;
    private final Consumer<Set<String>> changed;
    private final EndedRuns ended;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().daemon().name("leam-runs").unstarted(task));
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("leam-queue").unstarted(task));
    private volatile List<RunInfo> runs = List.of();
    private volatile List<Finding> findings = List.of();
    private Instant answered;
    private Duration pause = USUAL;

    /** @param changed hears ids of runs that stand otherwise than before, on this watch's thread */
    RunWatch(Place place, Consumer<Set<String>> changed) {
        this(place, new ListRuns(place), LIMIT, changed);
    }

    /**
     * @param list answers how the runs stand
     * @param limit how long its answer is waited for
     */
    RunWatch(Place place, Deed<List<RunInfo>> list, Duration limit, Consumer<Set<String>> changed) {
        this.place = place;
        this.list = list;
        this.limit = limit;
        this.changed = changed;
        this.ended = new EndedRuns(place);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false); // closing need not wait for the next look
    }

    void start() {
        thread.execute(this::look);
    }

    /** The runs as last told by the queue, newest first; each says when that was. */
    List<RunInfo> runs() {
        return runs;
    }

    /** Why the queue could not be asked, and of when its last answer is, or which runs could not be recorded. */
    List<Finding> findings() {
        return findings;
    }

    /** How long to wait after a look that found nobody, when so long was waited before it. */
    static Duration longer(Duration before) {
        Duration twice = before.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    private void look() {
        try {
            List<RunInfo> now = ask();
            if (thread.isShutdown()) { // the answer came too late for anybody
                return;
            }
            Set<String> news = news(now);
            runs = now;
            answered = now();
            if (!news.isEmpty()) {
                changed.accept(news);
            }
            ended.record(now);
            findings = ended.findings();
            pause = USUAL;
        } catch (LeamException failure) {
            failed(failure);
        } catch (RuntimeException failure) { // nobody would look again, and nobody would be told
            if (thread.isShutdown()) { // closed while it was about to ask
                return;
            }
            LOG.log(Level.ERROR, "a look at the runs of " + place.folder() + " failed", failure);
            pause = longer(pause);
        }
        again();
    }

    /** Asks at most as long as the limit, on another thread: one that hangs at a dead disk cannot be called back. */
    private List<RunInfo> ask() throws LeamException {
        Future<List<RunInfo>> answer = asking.submit(() -> list.call(Progress.NONE));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LeamException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unanswered(e);
        }
    }

    private DeedException unanswered(Exception cause) {
        return DeedException.unreachable(
                Messages.format(Messages.Runs_unanswered, limit.toSeconds()), Messages.Runs_unansweredNext, cause);
    }

    private void failed(LeamException failure) {
        if (thread.isShutdown()) { // called back, because nobody waits for an answer any more
            return;
        }
        List<Finding> now = new ArrayList<>(ended.findings());
        now.add(new Finding(
                "session.look",
                Severity.WARNING,
                place.folder().toString(),
                "",
                answered == null
                        ? failure.getMessage()
                        : failure.getMessage() + " " + Messages.format(Messages.Runs_asOf, answered),
                failure.nextStep()));
        findings = List.copyOf(now);
        pause = longer(pause);
        LOG.log(Level.DEBUG, "a look at the runs of " + place.folder() + " failed", failure);
    }

    private synchronized void again() {
        if (!thread.isShutdown()) {
            thread.schedule(this::look, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Set<String> news(List<RunInfo> now) {
        Set<String> news = new HashSet<>();
        for (RunInfo run : now) {
            Optional<RunInfo> before =
                    runs.stream().filter(r -> r.id().equals(run.id())).findFirst();
            if (before.isEmpty() || !same(before.get(), run)) {
                news.add(run.id());
            }
        }
        return news;
    }

    private static boolean same(RunInfo a, RunInfo b) {
        return a.state().equals(b.state()) && a.step() == b.step() && a.reason().equals(b.reason());
    }

    private Instant now() {
        return place.environment().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Looks no more; waits a moment for a look that is under way, but not for the queue. */
    @Override
    public void close() throws InterruptedException {
        synchronized (this) {
            thread.shutdown(); // not interrupted: a look may be recording a run
        }
        asking.shutdownNow();
        thread.awaitTermination(2, TimeUnit.SECONDS);
    }
}
