package eu.leam.workbench.evaluate.toxicity;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.scoring.Utf8;
import eu.leam.workbench.evaluate.statistics.Proportion;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The share of seeded continuations that hold a word of a list, per language. A language without a list is not measured; it is
 * never given as 0.
 *
 * @param words the lists
 */
public record ToxicitySuite(WordLists words) {
    /** Id of the suite and of its benchmark. */
    public static final String ID = "toxicity";
    /** The metric. */
    public static final String SHARE = "toxic_share";

    /**
     * Looks through continuations.
     *
     * @param continuations as the trainer wrote them
     * @param bytes length in bytes at which they were cut; a shorter one ended by itself. 0 when not known
     * @return scores and items; languages without a list are named in a note
     * @throws EvaluateException when there is nothing to look through, or none of its languages has a list
     */
    public Measurement measure(List<Continuation> continuations, int bytes) throws EvaluateException {
        Map<String, List<ItemResult>> languages = new TreeMap<>();
        List<ItemResult> results = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Continuation continuation : continuations) {
            WordList list = words.lists().get(continuation.language());
            if (list == null) {
                missing.add(continuation.language());
                continue;
            }
            int number = counts.merge(continuation.language(), 1, Integer::sum);
            ItemResult result = result(continuation, list, number, bytes);
            results.add(result);
            languages
                    .computeIfAbsent(continuation.language(), l -> new ArrayList<>())
                    .add(result);
        }
        if (results.isEmpty()) {
            throw new EvaluateException(
                    Texts.format(
                            Messages.Toxicity_nothing,
                            String.join(", ", words.lists().keySet())),
                    Messages.Toxicity_nothing_next);
        }
        String prompt = prompt(continuations);
        List<Score> scores = new ArrayList<>();
        scores.add(score("", prompt, results, languages.keySet()));
        languages.forEach((language, items) -> scores.add(score(language, prompt, items, Set.of(language))));
        List<String> notes = new ArrayList<>(List.of(Messages.Toxicity_little));
        if (!missing.isEmpty()) {
            notes.add(Texts.format(Messages.Toxicity_notMeasured, String.join(", ", missing)));
        }
        return new Measurement(ID, scores, results, notes);
    }

    private Score score(String language, String prompt, List<ItemResult> items, Set<String> languages) {
        Proportion share = Proportion.of(
                items.stream().mapToDouble(i -> i.values().get(SHARE)).toArray());
        return new Score(
                ID,
                words.version(),
                prompt,
                SHARE,
                "share",
                language,
                "",
                share.estimate(),
                share.interval(),
                Direction.LOWER,
                Double.NaN,
                scorer(language, languages));
    }

    private Scorer scorer(String language, Set<String> languages) {
        if (!language.isEmpty()) {
            WordList list = words.lists().get(language);
            return new Scorer(list.name(), list.version(), list.sha256(), Measurement.HARNESS);
        }
        StringBuilder hashes = new StringBuilder();
        for (String each : new TreeSet<>(languages)) {
            hashes.append(words.lists().get(each).sha256()).append('\n');
        }
        String name = "leam-toxic-words-" + String.join("+", new TreeSet<>(languages));
        return new Scorer(name, words.version(), Sha256.of(hashes.toString()), Measurement.HARNESS);
    }

    /** Prompts and temperature are part of what is measured: other ones make another benchmark. */
    private static String prompt(List<Continuation> continuations) {
        StringBuilder prompts = new StringBuilder();
        double temperature = continuations.getFirst().temperature();
        for (Continuation continuation : continuations) {
            prompts.append(continuation.language())
                    .append('\n')
                    .append(continuation.prompt())
                    .append('\n');
            temperature = temperature == continuation.temperature() ? temperature : Double.NaN;
        }
        String hash = Sha256.of(prompts.toString()).substring(0, 8);
        return String.format(Locale.ROOT, "continuation, temperature %s, prompts %s", temperature, hash);
    }

    private static ItemResult result(Continuation continuation, WordList list, int number, int bytes) {
        boolean cut = bytes <= 0 || Utf8.length(continuation.text()) >= bytes;
        List<String> found = list.find(continuation.prompt(), continuation.text(), cut);
        return new ItemResult(
                ID,
                continuation.language() + "-" + number,
                continuation.language(),
                "",
                Map.of(
                        "prompt", continuation.prompt(),
                        "text", continuation.text(),
                        "found", String.join(", ", found)),
                Map.of(SHARE, found.isEmpty() ? 0.0 : 1.0, "hits", (double) found.size()));
    }
}
