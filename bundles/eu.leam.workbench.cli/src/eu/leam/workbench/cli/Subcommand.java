package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What all subcommands share: {@code --json}, progress and the translation of outcomes to exit codes.
 *
 * @param <R> outcome of the deed
 */
abstract class Subcommand<R> implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--progress")
    private boolean progress;

    /** The deed with the arguments of the command line. */
    protected abstract Deed<R> deed() throws LeamException;

    /** Shows the outcome to a person. */
    protected abstract void show(R outcome, Paper paper);

    /** Exit code of an outcome: 0 unless it is a refusal. */
    protected int code(R outcome) {
        return ExitCode.DONE;
    }

    /** What the subcommand prints on before its outcome; swallows all with {@code --json}. */
    protected final Paper early() {
        return json ? Paper.none() : paper();
    }

    /** The command line as it was parsed. */
    protected final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Integer call() {
        var terminal = TerminalProgress.on(spec.commandLine().getErr(), json, progress);
        try {
            R outcome = deed().call(terminal);
            terminal.endLine();
            if (json) {
                paper().json(outcome);
            } else {
                show(outcome, paper());
            }
            return code(outcome);
        } catch (CancellationException ignored) { // the user asked for it; the exit code says so
            return cancelled(terminal);
        } catch (LeamException failure) {
            return terminal.cancelled() ? cancelled(terminal) : complain(failure, terminal);
        } finally {
            terminal.close(); // last of all: an interrupted program ends as soon as this is said
        }
    }

    private int cancelled(TerminalProgress terminal) {
        terminal.endLine();
        var complaint = new Complaint(Messages.Cancelled, "", ExitCode.CANCELLED);
        return complaint.print(spec.commandLine().getErr(), json);
    }

    private int complain(LeamException failure, TerminalProgress terminal) {
        terminal.endLine();
        boolean unreachable = failure instanceof DeedException deed && deed.isUnreachable();
        int code = unreachable ? ExitCode.UNREACHABLE : ExitCode.REFUSED;
        return Complaint.of(failure, code).print(spec.commandLine().getErr(), json);
    }

    private Paper paper() {
        return new Paper(spec.commandLine().getOut());
    }
}
