package eu.leam.workbench.ui;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * The one place where threads meet: work that may wait for disk, Git or network runs in a job, and its outcome comes to the
 * window's thread, unless the widget that asked is gone by then.
 */
public final class UiTask {
    static final String BUNDLE = "eu.leam.workbench.ui";

    private static final long SETTLED = 500;

    private UiTask() {}

    /** Work that runs off the window's thread. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; a failure that the user can expect comes as exception with its next step. */
        T run(Progress progress) throws LeamException;
    }

    /** Runs quietly (the Progress view does not list it) and delivers to the owner, if it still lives. Window's thread only. */
    public static <T> Job quiet(String name, Widget owner, Work<T> work, Consumer<Outcome<T>> deliver) {
        return start(name, true, owner.getDisplay(), owner::isDisposed, work, deliver, () -> {});
    }

    /** The same; {@code ended} runs in any case, after the delivery. */
    static <T> Job quiet(String name, Widget owner, Work<T> work, Consumer<Outcome<T>> deliver, Runnable ended) {
        return start(name, true, owner.getDisplay(), owner::isDisposed, work, deliver, ended);
    }

    /** Runs listed in the Progress view, for what takes a while; delivers to the window's thread. */
    public static <T> Job shown(String name, Display display, Work<T> work, Consumer<Outcome<T>> deliver) {
        return start(name, false, display, () -> false, work, deliver, () -> {});
    }

    /**
     * Makes a call that any thread may make as often as it likes: the action runs on the window's thread, once for all calls
     * that came before it, and never after the owner went. Window's thread only.
     */
    public static Runnable merged(Widget owner, Runnable action) {
        Display display = owner.getDisplay();
        var waiting = new AtomicBoolean();
        return () -> {
            if (waiting.compareAndSet(false, true)) {
                post(display, owner::isDisposed, () -> {
                    waiting.set(false);
                    action.run();
                });
            }
        };
    }

    /**
     * Makes a call that any thread may make as often as it likes: the work runs off the window's thread half a second after the
     * last call, for instance to write what a view remembers.
     */
    static Runnable settled(String name, Runnable work) {
        Job job = Job.createSystem(name, monitor -> {
            work.run();
        });
        return () -> {
            job.cancel();
            job.schedule(SETTLED);
        };
    }

    /** Runs the action on the window's thread soon, unless the window is gone by then. */
    static void post(Display display, BooleanSupplier gone, Runnable action) {
        if (display.isDisposed()) {
            return;
        }
        try {
            display.asyncExec(() -> {
                if (!gone.getAsBoolean()) {
                    action.run();
                }
            });
        } catch (SWTException ignored) { // the display went between the question and the call: nobody is left to tell
            return;
        }
    }

    private static <T> Job start(
            String name,
            boolean quiet,
            Display display,
            BooleanSupplier gone,
            Work<T> work,
            Consumer<Outcome<T>> deliver,
            Runnable ended) {
        Job job = Job.create(name, monitor -> {
            Outcome<T> outcome = outcome(name, work, monitor);
            boolean cancelled = outcome == null || monitor.isCanceled();
            post(display, gone, () -> {
                if (!cancelled) {
                    deliver.accept(outcome);
                }
                ended.run();
            });
            return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
        });
        job.setSystem(quiet);
        job.schedule();
        return job;
    }

    private static <T> Outcome<T> outcome(String name, Work<T> work, IProgressMonitor monitor) {
        try {
            return new Outcome.Done<>(work.run(new JobProgress(monitor)));
        } catch (LeamException e) {
            log(IStatus.WARNING, e.getMessage(), e);
            return new Outcome.Failed<>(e.getMessage(), e.nextStep());
        } catch (CancellationException ignored) { // the user asked for it
            return null;
        } catch (Exception | LinkageError e) {
            log(IStatus.ERROR, name + ": " + e, e);
            return new Outcome.Failed<>(Messages.UiTask_unexpected, Messages.UiTask_unexpectedNext);
        }
    }

    private static void log(int severity, String message, Throwable cause) {
        Platform.getLog(UiTask.class).log(new Status(severity, BUNDLE, message, cause));
    }

    /** Hands a deed's progress on to the Progress view. */
    private static final class JobProgress implements Progress {
        private final IProgressMonitor monitor;
        private long total;
        private long done;

        JobProgress(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void stage(String name, long units, String unit) {
            monitor.beginTask(name, units > 0 ? 1000 : IProgressMonitor.UNKNOWN);
            total = units;
            done = 0;
        }

        @Override
        public void worked(long units, String note) {
            if (total > 0) {
                long next = units * 1000 / total;
                monitor.worked((int) (next - done));
                done = next;
            }
            monitor.subTask(note);
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
