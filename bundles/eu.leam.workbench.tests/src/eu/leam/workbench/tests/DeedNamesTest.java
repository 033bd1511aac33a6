package eu.leam.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.leam.workbench.cli.Leam;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One deed has three names by rule: class {@code LaunchExperiment} in {@code core.experiment}, {@code leam experiment launch}, and
 * command {@code eu.leam.workbench.experiment.launch} of the window.
 */
class DeedNamesTest {
    private static final Pattern DEED =
            Pattern.compile("public record (\\w+)\\([^{]*?implements\\s+Deed<", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("<command\\s[^>]*?\\bid=\"([^\"]+)\"");
    private static final Set<String> NOUNS = Set.of(
            "project",
            "dataset",
            "mixture",
            "experiment",
            "run",
            "curve",
            "queue",
            "node",
            "cluster",
            "model",
            "evaluation",
            "comparison",
            "release");
    /** Deeds that are the same for every document, whatever its noun. */
    private static final Set<String> OF_ALL_DOCUMENTS = Set.of("ShowDocument", "HistoryDocument");
    /** Deeds of the window alone: whoever works on the command line has an editor, and Git itself. */
    private static final Set<String> OF_THE_WINDOW = Set.of("SaveDocuments");
    /** Names that cannot follow the rule, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "demo", "RunDemo", // the whole way: a deed without a noun
            "evaluation baselines", "MeasureBaselines"); // baselines are no noun of their own, they are measured

    @Test
    void every_noun_lists_and_shows() {
        Map<String, Set<String>> nouns = nouns();
        assertEquals(new TreeSet<>(NOUNS), new TreeSet<>(nouns.keySet()));
        nouns.forEach((noun, deeds) ->
                assertEquals(Set.of(), missing(Set.of("list", "show"), deeds), "deeds that leam " + noun + " lacks"));
    }

    @Test
    void every_subcommand_has_its_class_and_calls_it() {
        List<String> wrong = new ArrayList<>();
        Map<String, Path> deeds = deeds();
        String cli = Sources.java(room("cli")).stream().map(Sources::read).collect(Collectors.joining());
        subcommands().forEach(subcommand -> {
            List<String> names = names(subcommand);
            boolean there =
                    names.stream().anyMatch(name -> deeds.containsKey(name) && cli.contains("new " + name + "("));
            if (!there) {
                wrong.add("leam " + subcommand + " calls none of " + names);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_deed_has_its_subcommand() {
        Set<String> named = subcommands().stream()
                .flatMap(subcommand -> names(subcommand).stream())
                .collect(Collectors.toSet());
        Set<String> deeds = new TreeSet<>(deeds().keySet());
        deeds.removeAll(named);
        deeds.removeAll(OF_ALL_DOCUMENTS);
        deeds.removeAll(OF_THE_WINDOW);
        assertEquals(Set.of(), deeds, "deeds of core that the command line lacks");
    }

    @Test
    void every_deed_stands_in_the_package_of_its_noun() {
        List<String> wrong = new ArrayList<>();
        deeds().forEach((name, file) -> {
            String noun = file.getParent().getFileName().toString();
            boolean fits = name.toLowerCase(java.util.Locale.ROOT).contains(noun)
                    || OF_ALL_DOCUMENTS.contains(name)
                    || OF_THE_WINDOW.contains(name)
                    || EXCEPTIONS.containsValue(name);
            if (!fits) {
                wrong.add(name + " in " + noun);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_command_of_the_window_on_a_noun_is_a_deed_of_the_command_line() {
        Set<String> subcommands = subcommands();
        List<String> seen = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Sources.rooms().forEach((room, folder) -> {
            Path file = folder.resolve("plugin.xml");
            if (Files.exists(file)) {
                COMMAND.matcher(Sources.read(file)).results().forEach(match -> {
                    String[] parts =
                            match.group(1).substring(Sources.PREFIX.length()).split("\\.");
                    if (NOUNS.contains(parts[0])) {
                        seen.add(match.group(1));
                        if (!subcommands.contains(String.join(" ", parts))) {
                            wrong.add(room + ": " + match.group(1));
                        }
                    }
                });
            }
        });
        assertEquals(List.of(), wrong);
        assertFalse(seen.isEmpty(), "the window has no command on a noun, so that this test looked at nothing");
    }

    /** The classes by which the deed of a subcommand may be called. */
    private static List<String> names(String subcommand) {
        if (EXCEPTIONS.containsKey(subcommand)) {
            return List.of(EXCEPTIONS.get(subcommand));
        }
        String[] parts = subcommand.split(" ");
        String noun = capital(parts[0]);
        String deed = capital(parts[1]);
        return List.of(deed + noun, deed + noun + "s", deed + "Document");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** As {@code run list}; what is no deed (completion, help) left out. */
    private static Set<String> subcommands() {
        Set<String> names = new TreeSet<>(Set.of("demo"));
        nouns().forEach((noun, deeds) -> deeds.forEach(deed -> names.add(noun + " " + deed)));
        return names;
    }

    private static Map<String, Set<String>> nouns() {
        Map<String, Set<String>> nouns = new TreeMap<>(Leam.names());
        nouns.keySet().removeAll(Set.of("demo", "completion", "help"));
        return nouns;
    }

    private static Map<String, Path> deeds() {
        return Sources.java(room("core")).stream()
                .filter(file -> DEED.matcher(Sources.read(file)).find())
                .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), file -> file));
    }

    private static Path room(String name) {
        return Sources.rooms().get(name);
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }
}
