package eu.leam.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text a user can read stands once, in English and German, and is used. */
class MessagesTest {
    private static final Pattern NAMED = Pattern.compile("[\"\\s]%([\\w.]+)");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

    @Test
    void both_languages_have_the_same_sorted_keys_and_every_pattern_formats() {
        List<String> wrong = new ArrayList<>();
        for (Path english : texts()) {
            Path german = english.resolveSibling("messages_de.properties");
            List<String> keys = keys(english);
            if (!Files.exists(german) || !keys.equals(keys(german))) {
                wrong.add(english + " and its German twin do not have the same keys in the same order");
            }
            if (!keys.equals(keys.stream().sorted().toList()) || new HashSet<>(keys).size() < keys.size()) {
                wrong.add(english + ": keys are not sorted or stand twice");
            }
            for (String line : lines(english)) {
                new MessageFormat(line.substring(line.indexOf('=') + 1), Locale.ROOT).format(new Object[9]);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_key_has_a_field_and_every_field_is_used() {
        List<String> wrong = new ArrayList<>();
        for (Path english : texts()) {
            Path messages = code(english);
            Set<String> fields = new TreeSet<>(FIELD.matcher(Sources.read(messages))
                    .results()
                    .map(match -> match.group(1))
                    .toList());
            Set<String> keys = new TreeSet<>(keys(english));
            if (!fields.equals(keys)) {
                keys.removeAll(fields);
                wrong.add(messages + " and its keys differ: " + keys);
            }
            String all = allBut(messages);
            fields.stream()
                    .filter(field ->
                            !Pattern.compile("\\b" + field + "\\b").matcher(all).find())
                    .forEach(field -> wrong.add(messages + ": " + field + " is not used"));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void texts_of_plugin_xml_stand_in_both_languages_and_are_used() {
        List<String> wrong = new ArrayList<>();
        Sources.rooms().forEach((room, folder) -> {
            Path english = folder.resolve("OSGI-INF/l10n/bundle.properties");
            Set<String> used = new TreeSet<>();
            for (String file : List.of("plugin.xml", "META-INF/MANIFEST.MF")) {
                if (Files.exists(folder.resolve(file)) && Files.exists(english)) {
                    NAMED.matcher(Sources.read(folder.resolve(file))).results().forEach(match -> used.add(match.group(1)));
                }
            }
            if (Files.exists(english)) {
                Path german = english.resolveSibling("bundle_de.properties");
                compare(english, used, wrong);
                compare(german, used, wrong);
            } else if (Files.exists(folder.resolve("plugin.xml"))
                    && Pattern.compile("(name|label|description)=\"[^%\"]+ [^\"]*\"")
                            .matcher(Sources.read(folder.resolve("plugin.xml")))
                            .find()) {
                wrong.add(room + ": plugin.xml says words without a text of its own");
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static void compare(Path file, Set<String> used, List<String> wrong) {
        List<String> keys = keys(file);
        if (new HashSet<>(keys).size() < keys.size()) {
            wrong.add(file + ": a key stands twice");
        }
        if (!new TreeSet<>(keys).equals(used)) {
            Set<String> missing = new TreeSet<>(used);
            keys.forEach(missing::remove);
            Set<String> unused = new TreeSet<>(keys);
            unused.removeAll(used);
            wrong.add(file + ": missing " + missing + ", not used " + unused);
        }
    }

    /** The class of the texts: beside them, or in the folder of the code when resources stand apart. */
    private static Path code(Path english) {
        Path beside = english.resolveSibling("Messages.java");
        return Files.exists(beside)
                ? beside
                : Path.of(beside.toString().replace("/src/main/resources/", "/src/main/java/"));
    }

    private static String allBut(Path messages) {
        var text = new StringBuilder();
        Path room = messages;
        while (!Files.exists(room.resolve("pom.xml"))) {
            room = room.getParent();
        }
        for (Path file : Sources.java(room)) {
            if (!file.equals(messages)) {
                text.append(Sources.read(file));
            }
        }
        return text.toString();
    }

    private static List<Path> texts() {
        return Sources.rooms().values().stream()
                .flatMap(room -> Sources.files(room, "messages.properties").stream())
                .filter(file -> !file.toString().contains("/target/")
                        && !file.toString().contains("/bin/"))
                .toList();
    }

    private static List<String> keys(Path file) {
        return lines(file).stream()
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static List<String> lines(Path file) {
        return Collections.unmodifiableList(Sources.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }
}
