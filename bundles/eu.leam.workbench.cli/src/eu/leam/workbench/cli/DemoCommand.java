package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.demo.DemoOutcome;
import eu.leam.workbench.core.demo.RunDemo;
import eu.leam.workbench.core.project.NewProject;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam demo}. */
@Command(name = "demo")
final class DemoCommand extends Subcommand<DemoOutcome> {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--tokens", paramLabel = "N", converter = Amount.class)
    private long tokens = NewProject.SAMPLE_TOKENS;

    @Override
    protected Deed<DemoOutcome> deed() {
        return new RunDemo(new Place(folder.toAbsolutePath().normalize(), Environment.system()), seed, tokens);
    }

    @Override
    protected void show(DemoOutcome outcome, Paper paper) {
        outcome.notes().forEach(paper::line);
        outcome.changing().restarts().forEach(paper::line);
        outcome.gates().forEach((gate, state) -> paper.line(Messages.format(Messages.Demo_gate, gate, state)));
        paper.line(Messages.format(
                Messages.Demo_done,
                outcome.changing().report(),
                outcome.changing().pictures().getFirst().getParent()));
    }
}
