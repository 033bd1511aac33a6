package eu.leam.workbench.cli;

import eu.leam.workbench.core.Product;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** The root of the command line. */
@Command(
        name = "leam",
        versionProvider = Leam.Version.class,
        subcommands = {
            ProjectCommand.class,
            DatasetCommand.class,
            MixtureCommand.class,
            ExperimentCommand.class,
            RunCommand.class,
            CurveCommand.class,
            QueueCommand.class,
            NodeCommand.class,
            ClusterCommand.class,
            ModelCommand.class,
            EvaluationCommand.class,
            ComparisonCommand.class,
            ReleaseCommand.class,
            DemoCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
public final class Leam extends Noun {
    /** Keys of the perspectives' names in the help, with the nouns whose deeds stand in each. */
    static final List<Map.Entry<String, List<String>>> PERSPECTIVES = List.of(
            Map.entry("perspective.design", List.of("project", "dataset", "mixture", "experiment")),
            Map.entry("perspective.run", List.of("run", "curve", "queue", "node", "cluster")),
            Map.entry("perspective.evaluate", List.of("model", "evaluation", "comparison")),
            Map.entry("perspective.release", List.of("release")),
            Map.entry("perspective.more", List.of("demo", "completion", "help")));

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    /** Runs a command line; returns the exit code (0 done, 1 refused, 2 usage, 3 not reachable, 130 cancelled). */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            out.println(new Version().getVersion()[0]); // asked by scripts at every start: no need to build the rest
            return ExitCode.DONE;
        }
        return commandLine().setOut(out).setErr(err).execute(arguments);
    }

    /** The command line with all its subcommands in the user's language, for checks of its words. */
    public static CommandLine commandLine() {
        return commandLine(Locale.getDefault().getLanguage());
    }

    /** The command line with its help in a language; an ISO 639 code. */
    public static CommandLine commandLine(String language) {
        ResourceBundle texts = new HelpTexts(language);
        CommandLine line = new CommandLine(new Leam());
        line.setResourceBundle(texts);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedSubcommandsAllowed(false);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler(new UnexpectedFault());
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> groups(help, texts));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.getString("synopsis.noun"));
        line.getSubcommands().values().forEach(noun -> noun.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(texts.getString("synopsis.deed")));
        return line;
    }

    /** All nouns with their deeds, for checks of the names; what has no deeds (demo, completion, help) has none here either. */
    public static SortedMap<String, Set<String>> names() {
        SortedMap<String, Set<String>> names = new TreeMap<>();
        commandLine()
                .getSubcommands()
                .forEach((noun, line) ->
                        names.put(noun, Set.copyOf(line.getSubcommands().keySet())));
        return names;
    }

    /** Subcommands under the perspective of the window in which the same deeds stand. */
    private static String groups(Help help, ResourceBundle texts) {
        var text = new StringBuilder();
        PERSPECTIVES.forEach(perspective -> {
            text.append(String.format("%n%s:%n", texts.getString(perspective.getKey())));
            perspective.getValue().forEach(name -> {
                Help sub = help.allSubcommands().get(name);
                String[] description = sub.commandSpec().usageMessage().description();
                String line = description.length == 0 ? "" : description[0];
                text.append(String.format("  %-12s %s%n", name, line));
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
