package eu.leam.workbench.cli;

import eu.leam.workbench.core.Deed;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leam completion}: prints what teaches a shell the nouns, deeds and options. */
@Command(name = "completion")
final class CompletionCommand extends Subcommand<CompletionCommand.Script> {

    /** Shells that can be taught. */
    enum Shell {
        BASH,
        ZSH
    }

    /**
     * The script.
     *
     * @param shell for which shell
     * @param script its text; zsh reads the same through its {@code bashcompinit}
     */
    record Script(Shell shell, String script) {}

    @Parameters(index = "0", paramLabel = "SHELL", descriptionKey = "SHELL")
    private Shell shell;

    @Override
    protected Deed<Script> deed() {
        var root = spec().root().commandLine();
        return progress -> new Script(shell, AutoComplete.bash(root.getCommandName(), root));
    }

    @Override
    protected void show(Script script, Paper paper) {
        paper.line(script.script());
    }
}
