package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_subcommand_has_description_parameters_and_an_example(String language) {
        List<String> wrong = new ArrayList<>();
        all(Leam.commandLine(language)).forEach(line -> {
            CommandSpec spec = line.getCommandSpec();
            String name = spec.qualifiedName(" ");
            var usage = spec.usageMessage();
            if (usage.description().length == 0 || !sentence(usage.description()[0])) {
                wrong.add(name + " does not say what it does");
            }
            if (usage.footer().length == 0 || !usage.footer()[0].contains(name.equals("leam") ? "leam demo" : name)) {
                wrong.add(name + " has no example of its own");
            }
            spec.args().stream()
                    .filter(argument -> argument.description().length == 0 || !sentence(argument.description()[0]))
                    .forEach(argument -> wrong.add(name + " does not explain " + argument.paramLabel() + argument));
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_option_that_takes_a_value_tells_its_default_or_is_required(String language) {
        List<String> wrong = new ArrayList<>();
        all(Leam.commandLine(language)).forEach(line -> line.getCommandSpec().options().stream()
                .filter(option -> option.arity().max() > 0 && !option.required())
                .filter(option -> !option.longestName().equals("--project"))
                .filter(option ->
                        !option.description()[0].contains(language.equals("de") ? "(Vorgabe: " : "(default: "))
                .map(OptionSpec::longestName)
                .forEach(option -> wrong.add(line.getCommandSpec().qualifiedName(" ") + " " + option)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void both_languages_have_the_same_keys_and_no_key_is_idle() {
        Set<String> english = new TreeSet<>(Collections.list(new HelpTexts("en").getKeys()));
        Set<String> german = new TreeSet<>(Collections.list(new HelpTexts("de").getKeys()));
        assertThat(german).isEqualTo(english);
        Set<String> names = new TreeSet<>();
        all(Leam.commandLine("en"))
                .forEach(line -> names.add(line.getCommandSpec().qualifiedName(".")));
        assertThat(english.stream().filter(key -> key.startsWith("leam.")).filter(key -> names.stream()
                        .noneMatch(name -> key.startsWith(name + "."))))
                .as("keys of subcommands that do not exist")
                .isEmpty();
    }

    @Test
    void the_help_is_german_where_the_user_is_and_english_elsewhere() {
        assertThat(Leam.commandLine("de").getUsageMessage())
                .startsWith("Aufruf: leam")
                .contains("Entwurf:");
        assertThat(Leam.commandLine("en").getUsageMessage())
                .startsWith("Usage: leam")
                .contains("Design:");
        assertThat(Leam.commandLine("fr").getUsageMessage()).startsWith("Usage: leam");
    }

    @Test
    void the_root_groups_all_nouns_by_the_four_perspectives() {
        List<String> grouped = Leam.PERSPECTIVES.stream()
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .toList();
        assertThat(grouped)
                .containsExactlyInAnyOrderElementsOf(
                        Leam.commandLine("en").getSubcommands().keySet());
        assertThat(Leam.commandLine("en").getUsageMessage())
                .containsSubsequence("Design:", "mixture", "Run:", "queue", "Evaluate:", "comparison", "Release:");
    }

    @Test
    void every_deed_can_answer_in_json() {
        List<String> without = all(Leam.commandLine("en"))
                .filter(line -> line.getSubcommands().isEmpty())
                .map(CommandLine::getCommandSpec)
                .filter(spec -> spec.findOption("--json") == null)
                .map(spec -> spec.qualifiedName(" "))
                .toList();
        assertThat(without).containsExactly("leam help");
    }

    private static boolean sentence(String text) {
        return text.length() > 5 && (text.endsWith(".") || text.endsWith(").") || text.endsWith("</em>."));
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTextsTest::all));
    }
}
