package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.core.dataset.DatasetPool;
import eu.leam.workbench.core.mixture.MixtureText;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The mixture that its page shows. A trial, while somebody drags, is worked out anew each time and leaves the document alone; keeping
 * it makes one change of the document, which one undo takes back. Without a window.
 */
final class MixtureModel {
    private MixtureText text = new MixtureText("", "");
    private MixtureSheet shown;
    private MixtureSheet trial;
    private DatasetPool pool = DatasetPool.NONE;
    private Map<String, Double> committed = Map.of();
    private final Set<String> held = new HashSet<>();

    /** Takes the document as it stands; answers whether it is another one. A trial of the same document goes on. */
    boolean show(String id, String now) {
        boolean other = !id.equals(text.id());
        if (other || !now.equals(text.text())) {
            trial = null;
        }
        text = new MixtureText(id, now);
        again();
        return other;
    }

    /** Takes the pool and the weights of the last commit as they were read. */
    void around(DatasetPool cards, Map<String, Double> last) {
        pool = cards;
        committed = last;
        again();
    }

    /** Holds these datasets' shares and no others. */
    void hold(Set<String> datasets) {
        held.clear();
        held.addAll(datasets);
        again();
    }

    Set<String> held() {
        return Set.copyOf(held);
    }

    DatasetPool pool() {
        return pool;
    }

    /** What the table shows: the trial while there is one; empty when the document cannot be read. */
    Optional<MixtureSheet> sheet() {
        return Optional.ofNullable(trial != null ? trial : shown);
    }

    /** What the document says, trial or not. */
    Optional<MixtureSheet> document() {
        return Optional.ofNullable(shown);
    }

    /** Whether the weights are given by hand, so that each can be set. */
    boolean isByHand() {
        return shown != null && shown.recipe().scheme() == Scheme.MANUAL && shown.isSolved();
    }

    /** Tries another temperature. */
    void tryTemperature(double temperature) {
        if (shown != null) {
            trial = shown.at(temperature);
        }
    }

    /** Tries another share of a dataset, when the weights are given by hand. */
    void tryShare(String dataset, double share) {
        int index = index(dataset);
        if (isByHand() && index >= 0) {
            trial = shown.with(index, share);
        }
    }

    /** Gives the trial up. */
    void drop() {
        trial = null;
    }

    /** Makes the trial the document; one change. Answers why it was refused, or nothing. */
    Optional<String> keep(PageEdit edit) {
        MixtureSheet kept = trial;
        trial = null;
        if (kept == null || shown == null) {
            return Optional.empty();
        }
        var before = shown.recipe();
        var after = kept.recipe();
        if (after.temperature() != before.temperature()) {
            return edit.set("temperature", Double.toString(after.temperature()));
        }
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < after.entries().size(); i++) {
            if (after.entries().get(i).weight() != before.entries().get(i).weight()) {
                changed.add(i);
            }
        }
        return switch (changed.size()) {
            case 0 -> Optional.empty();
            case 1 -> {
                int i = changed.getFirst();
                String weight = Double.toString(after.entries().get(i).weight());
                yield edit.set("entries[" + i + "].weight", weight);
            }
            default -> edit.replace(text.weighed(weights(after)));
        };
    }

    /** Weighs by another scheme; by hand begins with the shares of the moment, so that nothing jumps. */
    Optional<String> scheme(Scheme scheme, PageEdit edit) {
        if (shown == null || scheme == shown.recipe().scheme()) {
            return Optional.empty();
        }
        if (scheme == Scheme.MANUAL && shown.isSolved()) {
            return edit.replace(text.weighed(weights(shown.byHand().recipe())));
        }
        return edit.set("scheme", scheme.getLiteral());
    }

    /** Adds datasets; in a mixture by hand each gets the mean weight. */
    Optional<String> add(List<String> datasets, PageEdit edit) {
        if (shown == null || datasets.isEmpty()) {
            return Optional.empty();
        }
        double mean = shown.recipe().entries().stream()
                .mapToDouble(MixtureSheet.Entry::weight)
                .average()
                .orElse(1);
        return edit.replace(text.with(datasets, mean > 0 ? mean : 1));
    }

    /** Takes datasets out. */
    Optional<String> remove(Set<String> datasets, PageEdit edit) {
        return shown == null || datasets.isEmpty() ? Optional.empty() : edit.replace(text.without(datasets));
    }

    /** Cards of the pool that the mixture does not draw from yet. */
    List<String> absent() {
        Set<String> there = new HashSet<>();
        if (shown != null) {
            shown.recipe().entries().forEach(entry -> there.add(entry.dataset()));
        }
        return pool.cards().keySet().stream()
                .filter(dataset -> !there.contains(dataset))
                .toList();
    }

    private int index(String dataset) {
        for (int i = 0; shown != null && i < shown.rows().size(); i++) {
            if (shown.rows().get(i).dataset().equals(dataset)) {
                return i;
            }
        }
        return -1;
    }

    private void again() {
        Optional<Mixture> mixture = text.id().isEmpty() ? Optional.empty() : text.mixture();
        var around = new MixtureSheet.Around(pool, committed, held);
        shown = mixture.map(read -> MixtureSheet.of(MixtureSheet.Recipe.of(text.id(), read), around))
                .orElse(null);
        if (trial != null && shown != null) {
            trial = MixtureSheet.of(trial.recipe(), around);
        }
    }

    private static List<Double> weights(MixtureSheet.Recipe recipe) {
        return recipe.entries().stream().map(MixtureSheet.Entry::weight).toList();
    }
}
