package eu.leam.workbench.cli;

import eu.leam.workbench.core.Product;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The root of the command line. */
@Command(
        name = "leam",
        mixinStandardHelpOptions = true,
        versionProvider = Leam.Version.class,
        subcommands = {
            ProjectCommand.class,
            DatasetCommand.class,
            MixtureCommand.class,
            ExperimentCommand.class,
            RunCommand.class,
            QueueCommand.class,
            EvaluationCommand.class,
            ComparisonCommand.class,
            ReleaseCommand.class,
            DemoCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class Leam {
    private static final Map<String, List<String>> PERSPECTIVES = perspectives();

    private static Map<String, List<String>> perspectives() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("Design", List.of("project", "dataset", "mixture", "experiment"));
        groups.put("Run", List.of("run", "queue"));
        groups.put("Evaluate", List.of("evaluation", "comparison"));
        groups.put("Release", List.of("release"));
        groups.put("More", List.of("demo", "generate-completion"));
        return groups;
    }

    /** Runs a command line; returns the exit code (0 done, 1 refused, 2 usage, 3 not reachable, 130 cancelled). */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine().setOut(out).setErr(err).execute(arguments);
    }

    /** The command line with all its subcommands, for checks of its words. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Leam());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Leam::groups);
        addHelp(line);
        return line;
    }

    private static void addHelp(CommandLine line) {
        line.getSubcommands().values().forEach(sub -> {
            if (!sub.getCommandSpec().mixinStandardHelpOptions()) {
                sub.getCommandSpec().mixinStandardHelpOptions(true);
            }
            addHelp(sub);
        });
    }

    /** Subcommands under the perspective of the window in which the same deeds stand. */
    private static String groups(Help help) {
        var text = new StringBuilder();
        PERSPECTIVES.forEach((perspective, names) -> {
            text.append(String.format("%n%s:%n", perspective));
            names.forEach(name -> {
                Help sub = help.allSubcommands().get(name);
                String[] description = sub.commandSpec().usageMessage().description();
                String line = description.length == 0 ? "" : description[0];
                text.append(String.format("  %-20s %s%n", name, line));
            });
        });
        return text.toString();
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Product.NAME + " " + Product.VERSION};
        }
    }
}
