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
    private static final Set<String> PRINTING_ROOMS = Set.of("cli", "trainer", "queue");

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
                String text = Sources.read(file);
                long lines = text.lines().count();
                if (lines > LONGEST_FILE) {
                    wrong.add(file.getFileName() + " has " + lines + " lines");
                }
                NOWHERE.forEach((rule, pattern) -> {
                    if (pattern.matcher(text).find()) {
                        wrong.add(file.getFileName() + ": " + rule);
                    }
                });
                if (!PRINTING_ROOMS.contains(room) && text.contains("System.out.print")) {
                    wrong.add(file.getFileName() + " prints");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void ids_in_plugin_xml_carry_the_prefix_and_are_unique() {
        List<String> seen = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Pattern id =
                Pattern.compile("<(perspective|view|editor|command|wizard|page|context)\\s[^>]*?\\bid=\"([^\"]+)\"");
        Sources.rooms().forEach((room, folder) -> {
            Path file = folder.resolve("plugin.xml");
            if (Files.exists(file)) {
                id.matcher(Sources.read(file)).results().forEach(match -> {
                    String name = match.group(2);
                    if (!name.startsWith("eu.leam.workbench.") && !name.startsWith("org.eclipse.ui.")) {
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
}
