package eu.leam.workbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line: one sentence, a proposal where one lies near, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        boolean json = Arrays.asList(arguments).contains("--json");
        String help = Messages.format(Messages.Usage_help, line.getCommandSpec().qualifiedName(" "));
        String near = proposal(failure);
        String next = near.isEmpty() ? help : near + " " + help;
        return new Complaint(sentence(failure), next, ExitCode.USAGE).print(line.getErr(), json);
    }

    private static String sentence(ParameterException failure) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName(" ");
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, name);
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                Messages.format(
                        Messages.Usage_missing,
                        name,
                        missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                Messages.format(Messages.Usage_twice, label(twice.getOverwritten()));
            case ParameterException other
            when other.getArgSpec() != null && other.getValue() != null ->
                Messages.format(Messages.Usage_value, other.getValue(), label(other.getArgSpec()))
                        + " "
                        + takes(other.getArgSpec());
            case ParameterException other
            when other.getArgSpec() == null
                    && !failure.getCommandLine().getSubcommands().isEmpty() ->
                Messages.format(Messages.Usage_noDeed, name, deeds(failure.getCommandLine()));
            default -> failure.getMessage();
        };
    }

    private static String unmatched(UnmatchedArgumentException failure, String name) {
        String first = failure.getUnmatched().getFirst();
        if (failure.isUnknownOption()) {
            return Messages.format(Messages.Usage_option, name, first);
        }
        return failure.getCommandLine().getSubcommands().isEmpty()
                ? Messages.format(Messages.Usage_tooMuch, name, first)
                : Messages.format(Messages.Usage_deed, name, first, deeds(failure.getCommandLine()));
    }

    /** What the user may have meant: the nearest names of options or subcommands. */
    private static String proposal(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        CommandLine line = failure.getCommandLine();
        String wrong = unmatched.getUnmatched().getFirst();
        List<String> names = new ArrayList<>();
        if (unmatched.isUnknownOption()) {
            line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        } else {
            names.addAll(line.getSubcommands().keySet());
        }
        return Likeness.nearest(wrong, names)
                .map(name -> Messages.format(
                        Messages.Usage_meant,
                        unmatched.isUnknownOption()
                                ? name
                                : line.getCommandSpec().qualifiedName(" ") + " " + name))
                .orElse("");
    }

    private static String takes(ArgSpec argument) {
        Class<?> type = argument.typeInfo().getType();
        if (type.isEnum()) {
            String choices = Arrays.stream(type.getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return Messages.format(Messages.Usage_choices, choices);
        }
        var converters = argument.converters();
        if (converters.length > 0 && converters[0] instanceof Amount) {
            return Messages.Usage_amount;
        }
        if (converters.length > 0 && converters[0] instanceof Weight) {
            return Messages.Usage_weight;
        }
        return type == long.class || type == Long.class ? Messages.Usage_whole : Messages.Usage_other;
    }

    private static String deeds(CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .filter(sub -> !sub.getValue().getCommandSpec().usageMessage().hidden())
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
