package eu.leam.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells sentences that differ in their numbers alone as one with ranges: "bootstrap over 14 items" and "bootstrap over 28 items"
 * become "bootstrap over 14–28 items".
 */
final class Ranges {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private Ranges() {}

    /** The sentences, each form once, in the order of their first appearance. */
    static List<String> of(Stream<String> sentences) {
        Map<String, List<List<String>>> forms = new LinkedHashMap<>();
        sentences.forEach(sentence -> forms.computeIfAbsent(form(sentence), form -> new ArrayList<>())
                .add(NUMBER.matcher(sentence).results().map(MatchResult::group).toList()));
        return forms.entrySet().stream()
                .map(entry -> told(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String form(String sentence) {
        return NUMBER.matcher(sentence).replaceAll("\u0000");
    }

    private static String told(String form, List<List<String>> numbers) {
        var told = new StringBuilder();
        int slot = 0;
        for (char c : form.toCharArray()) {
            if (c == 0) {
                told.append(range(numbers, slot++));
            } else {
                told.append(c);
            }
        }
        return told.toString();
    }

    private static String range(List<List<String>> numbers, int slot) {
        Comparator<String> bySize = Comparator.comparingDouble(Double::parseDouble);
        String least = numbers.stream().map(row -> row.get(slot)).min(bySize).orElseThrow();
        String most = numbers.stream().map(row -> row.get(slot)).max(bySize).orElseThrow();
        return least.equals(most) ? least : least + "–" + most;
    }
}
