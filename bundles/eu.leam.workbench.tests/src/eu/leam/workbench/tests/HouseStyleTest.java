package eu.leam.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules of the house that a machine can check. */
class HouseStyleTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_PLUGIN_XML = 250;
    private static final Set<String> PRINTING_ROOMS = Set.of("cli", "trainer", "queue");

    private static final String NOUNS =
            "project|dataset|mixture|experiment|run|curve|queue|node|cluster|evaluation|comparison|release";

    /** Names that say what a class is made of, not what it is about. */
    private static final Set<String> NO_NAMES = Set.of(
            "handlers",
            "handler",
            "dialogs",
            "dialog",
            "views",
            "util",
            "utils",
            "common",
            "misc",
            "helper",
            "helpers");

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private static final Map<String, Pattern> NOWHERE = Map.of(
            "a stack trace is never printed", Pattern.compile("printStackTrace\\("),
            "no thread waits for the window", Pattern.compile("\\.syncExec\\("),
            "no author tags", Pattern.compile("@author"),
            "unfinished work has no place in the code", Pattern.compile("\\b(TODO|FIXME|XXX)\\b"));

    @Test
    void every_room_says_what_it_owns() {
        List<String> wrong = new ArrayList<>();
        Sources.rooms().forEach((room, folder) -> {
            if (!Set.of("tests", "ui.tests").contains(room)) {
                String path = "eu/leam/workbench/" + room.replace('.', '/') + "/package-info.java";
                boolean there = Files.exists(folder.resolve("src").resolve(path))
                        || Files.exists(folder.resolve("src/main/java").resolve(path));
                if (!there) {
                    wrong.add(room + " has no package-info");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void files_are_short_and_free_of_what_the_house_forbids() {
        List<String> wrong = new ArrayList<>();
        Sources.rooms().forEach((room, folder) -> {
            for (Path file : Sources.java(folder)) {
                if (file.endsWith("HouseStyleTest.java")) {
                    continue; // the rules themselves name what they forbid
                }
                String text = Sources.read(file);
                long lines = text.lines().count();
                if (lines > LONGEST_FILE) {
                    wrong.add(file.getFileName() + " has " + lines + " lines");
                }
                boolean itself = file.endsWith("HouseStyleTest.java");
                NOWHERE.forEach((rule, pattern) -> {
                    if (!itself && pattern.matcher(text).find()) {
                        wrong.add(file.getFileName() + ": " + rule);
                    }
                });
                if (!itself && !PRINTING_ROOMS.contains(room) && text.contains("System.out.print")) {
                    wrong.add(file.getFileName() + " prints");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void packages_are_named_by_what_they_are_about_and_stand_below_their_room() {
        List<String> wrong = new ArrayList<>();
        Sources.rooms().forEach((room, folder) -> {
            for (Path file : Sources.java(folder)) {
                PACKAGE.matcher(Sources.read(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(name -> {
                            boolean fragment = room.equals("ui.tests");
                            if (!fragment && !(name + ".").startsWith(Sources.PREFIX + room + ".")) {
                                wrong.add(file.getFileName() + ": package " + name + " is not below " + room);
                            }
                            for (String part : name.split("\\.")) {
                                if (NO_NAMES.contains(part)) {
                                    wrong.add(file.getFileName() + ": package " + name);
                                }
                            }
                        });
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void ids_in_plugin_xml_say_room_and_noun_and_are_unique() {
        List<String> seen = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Pattern id =
                Pattern.compile("<(perspective|view|editor|command|wizard|page|context)\\s[^>]*?\\bid=\"([^\"]+)\"");
        Sources.rooms().forEach((room, folder) -> {
            Path file = folder.resolve("plugin.xml");
            if (Files.exists(file)) {
                if (Sources.read(file).lines().count() > LONGEST_PLUGIN_XML) {
                    wrong.add(room + ": plugin.xml is longer than " + LONGEST_PLUGIN_XML + " lines");
                }
                id.matcher(Sources.read(file)).results().forEach(match -> {
                    String name = match.group(2);
                    if (!allowed(room, match.group(1), name)) {
                        wrong.add(room + ": " + name);
                    }
                    if (seen.contains(match.group(1) + name)) {
                        wrong.add(room + ": " + name + " stands twice");
                    }
                    seen.add(match.group(1) + name);
                });
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** A room's own things are named below it; a deed of the user is named by its noun; parts of the platform keep their name. */
    private static boolean allowed(String room, String element, String id) {
        String word = "[a-z][a-zA-Z]*";
        boolean own = id.matches(Pattern.quote(Sources.PREFIX + room + ".") + word + "(\\." + word + ")?");
        boolean deed =
                element.equals("command") && id.matches(Pattern.quote(Sources.PREFIX) + "(" + NOUNS + ")\\." + word);
        return own || deed || id.startsWith("org.eclipse.ui.");
    }
}
