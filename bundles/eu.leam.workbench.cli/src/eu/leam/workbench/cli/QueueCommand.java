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
        subcommands = {
            QueueCommand.ListThem.class,
            QueueCommand.Show.class,
            QueueCommand.Submit.class,
            QueueCommand.Cancel.class,
            QueueCommand.Hold.class,
            QueueCommand.Unhold.class
        })
final class QueueCommand extends Noun {

    static void showJobs(List<QueuedJob> jobs, Paper paper) {
        paper.table(
                Messages.Queue_columns,
                jobs.stream()
                        .map(job -> List.of(
                                job.id(),
                                job.name(),
                                job.subject(),
                                job.state(),
                                Long.toString(job.priority()),
                                Objects.toString(job.submit(), ""),
                                Objects.toString(job.start(), ""),
                                Objects.toString(job.end(), ""),
                                job.reason()))
                        .toList());
    }

    @Command(name = "list")
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
        @Parameters(index = "0", paramLabel = "JOB", descriptionKey = "JOB")
        protected String id;

        @Override
        protected void show(QueuedJob job, Paper paper) {
            showJobs(List.of(job), paper);
        }
    }

    @Command(name = "show")
    static final class Show extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new ShowQueue(Environment.system(), id);
        }
    }

    @Command(name = "cancel")
    static final class Cancel extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new CancelQueue(Environment.system(), id);
        }
    }

    @Command(name = "hold")
    static final class Hold extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new HoldQueue(Environment.system(), id);
        }
    }

    @Command(name = "unhold")
    static final class Unhold extends OneJob {
        @Override
        protected Deed<QueuedJob> deed() {
            return new UnholdQueue(Environment.system(), id);
        }
    }

    @Command(name = "submit")
    static final class Submit extends Subcommand<QueuedJob> {
        @Parameters(paramLabel = "COMMAND", arity = "1..*", descriptionKey = "COMMAND")
        private List<String> command;

        @Option(names = "--name", paramLabel = "TEXT")
        private String name;

        @Option(names = "--folder", paramLabel = "DIR")
        private Path folder = Path.of("");

        @Option(names = "--slots", paramLabel = "N", converter = Amount.class)
        private long slots = 1;

        @Option(names = "--priority", paramLabel = "N", converter = Amount.class)
        private Long priority;

        @Override
        protected Deed<QueuedJob> deed() {
            String called = name == null ? command.getFirst() : name;
            int taken = (int) Math.min(slots, Integer.MAX_VALUE);
            return new SubmitQueue(Environment.system(), called, folder.toAbsolutePath(), command, taken, priority);
        }

        @Override
        protected void show(QueuedJob job, Paper paper) {
            showJobs(List.of(job), paper);
        }
    }
}
