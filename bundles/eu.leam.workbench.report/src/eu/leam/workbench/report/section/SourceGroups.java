package eu.leam.workbench.report.section;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Modality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts datasets of one origin together: a corpus that comes as a file for each language is one source to a reader. Datasets of one
 * licence, modality and domain whose source texts begin alike form a group that is named by that beginning.
 */
final class SourceGroups {
    private static final int SHORTEST_NAME = 12;

    /**
     * Datasets of one origin.
     *
     * @param source where they come from, in the words that their cards share
     * @param licence SPDX id
     * @param cards the datasets, in their order
     */
    record Group(String source, String licence, List<DatasetCard> cards) {}

    private record Kind(String licence, Modality modality, String domain, String begin) {}

    private SourceGroups() {}

    /** The groups, in the order of their first datasets. */
    static List<Group> of(List<DatasetCard> cards) {
        Map<Kind, List<DatasetCard>> groups = new LinkedHashMap<>();
        for (DatasetCard card : cards) {
            groups.computeIfAbsent(kind(card), kind -> new ArrayList<>()).add(card);
        }
        return groups.entrySet().stream()
                .map(entry -> new Group(name(entry.getValue()), entry.getKey().licence(), entry.getValue()))
                .toList();
    }

    private static Kind kind(DatasetCard card) {
        String source = text(card.getSource());
        String begin = source.substring(0, Math.min(source.length(), SHORTEST_NAME));
        return new Kind(text(card.getLicence()), card.getModality(), text(card.getDomain()), begin);
    }

    private static String name(List<DatasetCard> cards) {
        String first = text(cards.getFirst().getSource());
        int common = first.length();
        for (DatasetCard card : cards) {
            common = Math.min(common, commonLength(first, text(card.getSource())));
        }
        if (common == first.length()) {
            return first;
        }
        // What differs begins within a part of the sentence: the name ends before that part.
        int end = Math.max(first.lastIndexOf(", ", common), first.lastIndexOf("; ", common));
        return first.substring(0, end < SHORTEST_NAME ? common : end).strip();
    }

    private static int commonLength(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
