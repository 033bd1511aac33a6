package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.queue.CancelQueue;
import eu.leam.workbench.core.queue.HoldQueue;
import eu.leam.workbench.core.queue.ListQueue;
import eu.leam.workbench.core.queue.QueuedJob;
import eu.leam.workbench.core.queue.ShowQueue;
import eu.leam.workbench.core.queue.SubmitQueue;
import eu.leam.workbench.core.queue.UnholdQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam queue}. */
@Command(
        name = "queue",
        description = "The queue of this machine.",
        subcommands = {
            QueueCommand.ListThem.class,
            QueueCommand.Show.class,
            QueueCommand.Submit.class,
            QueueCommand.Cancel.class,
            QueueCommand.Hold.class,
            QueueCommand.Unhold.class
        })
final class QueueCommand {

    static void showJobs(List<QueuedJob> jobs, Paper paper) {
        paper.table(
                List.of("job", "name", "run", "state", "priority", "submitted", "started", "ended", "reason"),
                jobs.stream()
                        .map(job -> List.of(
                                job.id(),
                                job.name(),
                                job.run(),
                                job.state(),
                                Long.toString(job.priority()),
                                Objects.toString(job.submit(), ""),
                                Objects.toString(job.start(), ""),
                                Objects.toString(job.end(), ""),
                                job.reason()))
                        .toList());
    }

    @Command(name = "list", description = "List the jobs, newest last.")
    static final class ListThem extends Subcommand<List<QueuedJob>> {
        @Override
        protected Deed<List<QueuedJob>> deed() {
            return new ListQueue(Environment.system());
        }

        @Override
        protected void show(List<QueuedJob> jobs, Paper paper) {
            showJobs(jobs, paper);
        }
    }

    /** A deed on one job. */
    abstract static class OneJob extends Subcommand<QueuedJob> {
        @Parameters(paramLabel = "JOB", description = "The job.")
        protected String id;

        @Override
        protected void show(QueuedJob job, Paper paper) {
            showJobs(List.of(job), paper);
        }
    }

    @Command(name = "show", description = "Show a job.")
    static final class Show extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new ShowQueue(Environment.system(), id);
        }
    }

    @Command(
            name = "cancel",
            description = "Take a job out of the queue; a running one writes a checkpoint and leaves.")
    static final class Cancel extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new CancelQueue(Environment.system(), id);
        }
    }

    @Command(name = "hold", description = "Keep a pending job from starting.")
    static final class Hold extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new HoldQueue(Environment.system(), id);
        }
    }

    @Command(name = "unhold", description = "Let a held job start when its turn comes.")
    static final class Unhold extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new UnholdQueue(Environment.system(), id);
        }
    }

    @Command(name = "submit", description = "Submit any program as a job; put its command line behind --.")
    static final class Submit extends Subcommand<QueuedJob> {
        @Parameters(paramLabel = "COMMAND", arity = "1..*", description = "Program and arguments.")
        private List<String> command;

        @Option(names = "--name", description = "What the job is called; without it the program.")
        private String name;

        @Option(names = "--folder", paramLabel = "DIR", description = "Where it runs; without it here.")
        private Path folder = Path.of("");

        @Option(names = "--slots", paramLabel = "N", description = "Cores that it takes (default ${DEFAULT-VALUE}).")
        private int slots = 1;

        @Option(names = "--priority", paramLabel = "N", description = "Higher runs earlier; 1000 is usual.")
        private Long priority;

        @Override
        protected Deed<QueuedJob> deed() {
            String called = name == null ? command.getFirst() : name;
            return new SubmitQueue(Environment.system(), called, folder.toAbsolutePath(), command, slots, priority);
        }

        @Override
        protected void show(QueuedJob job, Paper paper) {
            showJobs(List.of(job), paper);
        }
    }
}
