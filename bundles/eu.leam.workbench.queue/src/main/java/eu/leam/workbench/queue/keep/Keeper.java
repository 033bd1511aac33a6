package eu.leam.workbench.queue.keep;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.queue.door.Door;
import eu.leam.workbench.queue.job.Machine;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.journal.Journal;
import eu.leam.workbench.queue.process.Launcher;
import eu.leam.workbench.queue.process.ThisMachine;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the queue of one folder until there is nothing left to do. All that it knows is on the disk before anybody is told of it,
 * so that it may be killed at any time: the jobs run on, and the next keeper takes them up.
 */
public final class Keeper {
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());
    private static final long ROUND_MILLIS = 100;
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Options options;
    private final Environment environment;
    private final KeeperLock lock;
    private final JobTable table;
    private final Watch watch;
    private final Starter starter;
    private final FrontDesk desk;
    private final Door door;
    private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile boolean asked;
    private long lastWork = System.nanoTime();
    private long lastHousekeeping = System.nanoTime();

    private Keeper(Options options, Environment environment, KeeperLock lock, Journal journal) {
        this.options = options;
        this.environment = environment;
        this.lock = lock;
        Machine here = ThisMachine.identify(environment);
        this.table = new JobTable(options.folder(), journal);
        this.watch = new Watch(table, options.folder(), here, options.grace());
        this.starter = new Starter(table, new Launcher(options.folder(), here), options.slots());
        this.desk = new FrontDesk(
                options,
                here.host(),
                environment.clock(),
                table,
                starter,
                journal.recovered().notes());
        this.door = new Door(options.folder(), here.host(), now(), this::ask);
    }

    /**
     * Keeps until nothing is left to do, or until {@code leave} or SIGTERM.
     *
     * @return whether it did; false when another keeper has the folder
     * @throws IOException when the folder cannot be used
     * @throws Refusal when a newer keeper wrote the journal
     */
    public static boolean keep(Options options, Environment environment) throws IOException, Refusal {
        var lock = KeeperLock.tryHold(options.folder().resolve("keeper.lock"));
        if (lock.isEmpty()) {
            return false;
        }
        try (KeeperLock held = lock.get();
                Journal journal = Journal.open(options.folder().resolve("journal.jsonl"))) {
            journal.recovered().notes().forEach(note -> LOG.log(Level.WARNING, "{0}", note));
            new Keeper(options, environment, held, journal).run();
        }
        return true;
    }

    private void run() throws IOException {
        long pid = ProcessHandle.current().pid();
        LOG.log(Level.INFO, "process " + pid + " keeps " + options.folder() + ", slots: " + options.slots());
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveAndWait));
        new Recovery(table, watch, options.folder()).run(now());
        round();
        door.open();
        try {
            do {
                work();
            } while (!closed());
            LOG.log(
                    Level.INFO,
                    "leaves; running jobs that go on: " + table.running().size());
        } finally {
            left.countDown();
        }
    }

    private void work() throws IOException {
        while (!asked && !isIdle()) {
            Runnable request = poll(ROUND_MILLIS);
            if (request != null) {
                lastWork = System.nanoTime();
                request.run();
            }
            round();
            if (System.nanoTime() - lastHousekeeping > HOUSEKEEPING.toNanos()) {
                housekeep();
            }
        }
    }

    private void round() {
        Instant now = now();
        watch.look(now);
        starter.start(now);
        if (starter.hasWork() || table.hasUnsaved()) {
            lastWork = System.nanoTime();
        }
    }

    private void housekeep() throws IOException {
        lastHousekeeping = System.nanoTime();
        table.settle();
        if (!lock.stillHolds()) { // another keeper may begin at any moment; what runs is safe without this one
            throw new IOException("the lock file was taken away");
        }
        if (!door.isFindable()) {
            door.close();
            door.open();
        }
    }

    private boolean isIdle() {
        return System.nanoTime() - lastWork > options.idle().toNanos();
    }

    // A client may come in between the last look and the closing of the door: it is served, and what it brought is
    // stayed for.
    private boolean closed() throws IOException {
        door.close();
        long end = System.nanoTime() + FAREWELL.toNanos();
        while ((!inbox.isEmpty() || door.isAnswering()) && System.nanoTime() < end) {
            Runnable request = poll(10);
            if (request != null) {
                request.run();
            }
        }
        round();
        if (asked || isIdle()) {
            return true;
        }
        door.open();
        return false;
    }

    private Map<String, Object> ask(String deed, JsonNode request) throws Refusal {
        if (deed.equals("leave")) {
            asked = true;
            return Map.of();
        }
        FutureTask<Map<String, Object>> task = new FutureTask<>(() -> desk.answer(deed, request));
        inbox.add(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            LOG.log(Level.ERROR, "the deed " + deed + " failed", e.getCause());
            throw new Refusal("InternalError", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Leaving");
        }
    }

    private Runnable poll(long millis) {
        try {
            return inbox.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ignored) { // nobody interrupts this thread; as good as a request to leave
            asked = true;
            return null;
        }
    }

    private void leaveAndWait() {
        asked = true;
        try {
            left.await(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ignored) { // the system is in a hurry; nothing is lost
            Thread.currentThread().interrupt();
        }
    }

    private Instant now() {
        return environment.clock().instant();
    }
}
