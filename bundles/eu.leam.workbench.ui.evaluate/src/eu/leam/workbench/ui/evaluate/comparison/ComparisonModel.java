package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which two versions are compared, in what, and what came out. Without a window. */
final class ComparisonModel {
    private List<String> versions = List.of();
    private String first = "";
    private String second = "";
    private String metric = "";
    private Comparison comparison;

    /**
     * Offers these versions; one that is gone gives way to a usual one.
     *
     * @param usual what is subtracted from the first version where nobody chose another one
     */
    void versions(List<String> ids, String usual) {
        versions = List.copyOf(ids);
        if (!versions.contains(second)) {
            second = versions.isEmpty() ? "" : versions.getFirst();
        }
        if (!versions.contains(first) || first.equals(second)) {
            String taken = second;
            first = versions.contains(usual) && !usual.equals(taken)
                    ? usual
                    : versions.stream()
                            .filter(id -> !id.equals(taken))
                            .findFirst()
                            .orElse("");
        }
        forgetOther();
    }

    /** Chooses the two; what was compared before is forgotten. */
    void choose(String chosenFirst, String chosenSecond) {
        first = chosenFirst;
        second = chosenSecond;
        forgetOther();
    }

    /** Turns the difference round. */
    void swap() {
        choose(second, first);
    }

    /** Whether there are two different versions to compare. */
    boolean isReady() {
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    /** Takes an answer; one to another question is dropped. */
    boolean answer(Comparison answer) {
        if (!answer.first().equals(first) || !answer.second().equals(second)) {
            return false;
        }
        comparison = answer;
        return true;
    }

    /** Shows one metric, by its {@link Metric#id}. */
    void metric(String id) {
        metric = id;
    }

    List<String> versions() {
        return versions;
    }

    String first() {
        return first;
    }

    String second() {
        return second;
    }

    /** What came out; null as long as nothing did. */
    Comparison comparison() {
        return comparison;
    }

    /**
     * Something that the two were compared in.
     *
     * @param id benchmark and metric
     * @param name what it is called
     * @param rows its differences, the whole first
     */
    record Metric(String id, String name, List<PairedDifference> rows) {
        Metric {
            rows = List.copyOf(rows);
        }
    }

    /** All that they could be compared in. */
    List<Metric> metrics() {
        Map<String, List<PairedDifference>> rows = new LinkedHashMap<>();
        if (comparison != null) {
            for (PairedDifference each : comparison.differences()) {
                String id = String.join(
                        "|",
                        each.score().benchmark(),
                        each.score().metric(),
                        each.score().prompt());
                rows.computeIfAbsent(id, name -> new ArrayList<>()).add(each);
            }
        }
        return rows.entrySet().stream()
                .map(entry -> new Metric(
                        entry.getKey(),
                        ScoreNames.benchmark(entry.getValue().getFirst().score()),
                        entry.getValue()))
                .toList();
    }

    /** The metric that is shown; one without rows when there is none. */
    Metric shown() {
        List<Metric> all = metrics();
        return all.stream()
                .filter(each -> each.id().equals(metric))
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? new Metric("", "", List.of()) : all.getFirst());
    }

    /** The verdict on the metric as a whole, in words. */
    String verdict() {
        List<PairedDifference> rows = shown().rows();
        if (rows.isEmpty()) {
            return Messages.ComparisonModel_nothing;
        }
        return verdict(rows.getFirst());
    }

    /** The verdict on one difference, in words. */
    String verdict(PairedDifference each) {
        return Texts.format(
                Messages.ComparisonModel_verdict, shown().name(), ScoreNames.part(each.score()), each.verdict());
    }

    /** What the intervals cover and what not, which seeds stand beside them, and what could not be compared. */
    String notes() {
        if (comparison == null) {
            return "";
        }
        List<String> lines = new ArrayList<>(List.of(comparison.covers(), comparison.coversNot()));
        List<String> pair = comparison.seedPair();
        if (pair.size() == 2) {
            String pattern =
                    comparison.ownSeeds() ? Messages.ComparisonModel_ownSeeds : Messages.ComparisonModel_otherSeeds;
            lines.add(Texts.format(pattern, pair.get(0), pair.get(1)));
        }
        if (!comparison.refused().isEmpty()) {
            lines.add(Messages.ComparisonModel_refused);
            comparison.refused().forEach(reason -> lines.add("\u2022 " + reason));
        }
        return String.join("\n", lines);
    }

    private void forgetOther() {
        if (comparison != null
                && !(comparison.first().equals(first) && comparison.second().equals(second))) {
            comparison = null;
        }
    }
}
