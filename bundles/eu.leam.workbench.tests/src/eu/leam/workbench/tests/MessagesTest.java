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
            Path messages = english.resolveSibling("Messages.java");
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
