package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.core.evaluation.SuiteIds;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.ui.evaluate.VersionScores;
import java.util.List;

/** What is looked at first: the pairs of the first and the last version that were measured by them, or else whatever there is. */
final class ItemsStart {
    private ItemsStart() {}

    static ItemQuestion of(List<VersionScores> versions) {
        List<String> pairs = versions.stream()
                .filter(version -> hasItems(version.suites().get(SuiteIds.MINIMAL_PAIRS)))
                .map(VersionScores::id)
                .toList();
        if (!pairs.isEmpty()) {
            // the last: the next to the first is often the same experiment with another seed
            String second = pairs.size() > 1 ? pairs.getLast() : "";
            return new ItemQuestion(SuiteIds.MINIMAL_PAIRS, pairs.getFirst(), second, "", "");
        }
        VersionScores first = versions.getFirst();
        String suite = first.suites().entrySet().stream()
                .filter(entry -> hasItems(entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
        return new ItemQuestion(suite, first.id(), "", "", "");
    }

    /** The same question, with versions that were measured by its suite in place of those that were not. */
    static ItemQuestion measured(ItemQuestion question, List<VersionScores> versions) {
        List<String> ids = versions.stream()
                .filter(version -> hasItems(version.suites().get(question.suite())))
                .map(VersionScores::id)
                .toList();
        if (ids.isEmpty()) {
            return question;
        }
        String first = ids.contains(question.first()) ? question.first() : ids.getFirst();
        String second = ids.contains(question.second()) ? question.second() : "";
        return new ItemQuestion(question.suite(), first, second, question.language(), question.category());
    }

    private static boolean hasItems(Evaluation evaluation) {
        return evaluation != null && evaluation.items() != null;
    }
}
