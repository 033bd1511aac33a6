package eu.leam.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which room may see which, read from every manifest and every import. */
class LayeringTest {
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([\\w.]+)\\.[\\w*]+;", Pattern.MULTILINE);
    private static final Set<String> WINDOW = Set.of("ui", "ui.design", "ui.run", "ui.evaluate", "ui.release", "app");
    private static final Map<String, Set<String>> MAY_SEE = table();

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new HashMap<>();
        table.put("base", Set.of());
        table.put("model", Set.of("base"));
        for (String room : List.of("data", "design", "cluster", "curves", "evaluate", "release", "store")) {
            table.put(room, Set.of("base", "model"));
        }
        table.put("chart", Set.of("base"));
        table.put("report", Set.of("base", "model", "chart"));
        Set<String> verbs = Set.of(
                "base",
                "model",
                "data",
                "design",
                "cluster",
                "curves",
                "evaluate",
                "release",
                "store",
                "chart",
                "report");
        table.put("core", verbs);
        table.put("cli", with(verbs, "core"));
        table.put("trainer", Set.of("base"));
        table.put("queue", Set.of("base"));
        table.put("testkit", Set.of("base", "model"));
        Set<String> window = Set.of("base", "model", "core", "chart");
        table.put("ui", window);
        table.put("ui.design", with(window, "ui", "design", "data"));
        table.put("ui.run", with(window, "ui", "cluster", "curves"));
        table.put("ui.evaluate", with(window, "ui", "evaluate"));
        table.put("ui.release", with(window, "ui", "release", "report"));
        table.put("app", Set.of("base", "model", "core", "ui", "ui.design", "ui.run", "ui.evaluate", "ui.release"));
        return table;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new java.util.HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    @Test
    void every_room_stands_in_the_table() {
        Set<String> rooms = new java.util.HashSet<>(Sources.rooms().keySet());
        rooms.removeAll(Set.of("tests", "ui.tests"));
        rooms.removeAll(MAY_SEE.keySet());
        assertEquals(Set.of(), rooms);
    }

    @Test
    void manifests_and_imports_see_only_what_the_table_allows() {
        List<String> wrong = new ArrayList<>();
        Sources.rooms().forEach((room, folder) -> {
            if (MAY_SEE.containsKey(room)) {
                required(room, folder).forEach(seen -> check(room, seen, "MANIFEST.MF", wrong));
                for (Path file : Sources.java(folder)) {
                    imports(file).forEach(name -> check(room, roomOf(name), file.getFileName() + ": " + name, wrong));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_window_type_below_the_window() {
        List<String> wrong = new ArrayList<>();
        Pattern window = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)(\\..*|$)");
        Pattern awt = Pattern.compile("java\\.awt(\\..*|$)|javax\\.swing.*");
        Sources.rooms().forEach((room, folder) -> {
            for (Path file : Sources.java(folder)) {
                for (String name : imports(file)) {
                    boolean foreign =
                            !WINDOW.contains(room) && window.matcher(name).matches();
                    boolean drawing = !room.equals("chart") && awt.matcher(name).matches();
                    if (MAY_SEE.containsKey(room) && (foreign || drawing)) {
                        wrong.add(room + "/" + file.getFileName() + ": " + name);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_manifest_re_exports_or_registers_buddies() {
        Sources.rooms().forEach((room, folder) -> {
            assertFalse(Sources.manifest(folder, "Require-Bundle").contains("reexport"), room);
            assertEquals("", Sources.manifest(folder, "Eclipse-RegisterBuddy"), room);
        });
    }

    private static void check(String room, String seen, String where, List<String> wrong) {
        if (!seen.isEmpty() && !seen.equals(room) && !MAY_SEE.get(room).contains(seen)) {
            wrong.add(room + " sees " + seen + " (" + where + ")");
        }
    }

    private static List<String> required(String room, Path folder) {
        String all = Sources.manifest(folder, "Require-Bundle") + "," + Sources.manifest(folder, "Import-Package");
        List<String> seen = new ArrayList<>();
        Matcher matcher = Pattern.compile("eu\\.leam\\.workbench\\.[\\w.]+").matcher(all);
        while (matcher.find()) {
            seen.add(roomOf(matcher.group()));
        }
        return seen;
    }

    private static List<String> imports(Path file) {
        return IMPORT.matcher(Sources.read(file)).results().map(r -> r.group(1)).toList();
    }

    /** The room that owns a package of ours; empty for foreign ones. */
    private static String roomOf(String name) {
        if (!name.startsWith(Sources.PREFIX)) {
            return "";
        }
        String rest = name.substring(Sources.PREFIX.length());
        return MAY_SEE.keySet().stream()
                .filter(room -> rest.equals(room) || rest.startsWith(room + "."))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("unknown " + name);
    }
}
