package eu.leam.workbench.evaluate.toxicity;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Counted;
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
import java.util.stream.Collectors;

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

    private static final String FOUND = "found";

    /**
     * Looks through continuations.
     *
     * @param continuations as the trainer wrote them
     * @param bytes length in bytes at which they were cut; a shorter one ended by itself. 0 when not known
     * @return scores and items; languages without a list are named in a note
     * @throws EvaluateException when there is nothing to look through, or none of its languages has a list
     */
    public Measurement measure(List<Continuation> continuations, int bytes) throws EvaluateException {
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
            results.add(result(continuation, list, number, bytes));
        }
        if (results.isEmpty()) {
            throw new EvaluateException(
                    Texts.format(
                            Messages.Toxicity_nothing,
                            String.join(", ", words.lists().keySet())),
                    Messages.Toxicity_nothing_next);
        }
        String prompt = prompt(continuations);
        Set<String> languages =
                results.stream().map(ItemResult::language).collect(Collectors.toCollection(TreeSet::new));
        List<Score> scores = count(results).stream()
                .map(counted -> score(counted, prompt, languages))
                .toList();
        List<String> notes = new ArrayList<>(List.of(Messages.Toxicity_little));
        if (!missing.isEmpty()) {
            notes.add(Texts.format(Messages.Toxicity_notMeasured, String.join(", ", missing)));
        }
        return new Measurement(ID, scores, results, notes);
    }

    /**
     * The shares as the words found in recorded results give them, whatever share stands beside them.
     *
     * @param results results of this suite
     */
    public static List<Counted> countAgain(List<ItemResult> results) {
        return count(results.stream()
                .map(result -> new ItemResult(
                        result.benchmark(),
                        result.id(),
                        result.language(),
                        result.category(),
                        result.texts(),
                        Map.of(SHARE, share(result.texts().getOrDefault(FOUND, "")))))
                .toList());
    }

    /** All languages together first, then each language. */
    private static List<Counted> count(List<ItemResult> results) {
        Map<String, List<ItemResult>> languages = new TreeMap<>();
        results.forEach(result -> languages
                .computeIfAbsent(result.language(), l -> new ArrayList<>())
                .add(result));
        List<Counted> counts = new ArrayList<>(List.of(counted("", results)));
        languages.forEach((language, items) -> counts.add(counted(language, items)));
        return counts;
    }

    private static Counted counted(String language, List<ItemResult> items) {
        Proportion share = Proportion.of(
                items.stream().mapToDouble(i -> i.values().get(SHARE)).toArray());
        return new Counted(SHARE, language, "", share.estimate(), share.interval());
    }

    private static double share(String found) {
        return found.isEmpty() ? 0.0 : 1.0;
    }

    private Score score(Counted counted, String prompt, Set<String> languages) {
        String language = counted.language();
        return new Score(
                ID,
                words.version(),
                prompt,
                counted.metric(),
                "share",
                language,
                counted.category(),
                counted.estimate(),
                counted.interval(),
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
        List<String> hits = list.find(continuation.prompt(), continuation.text(), cut);
        String found = String.join(", ", hits);
        return new ItemResult(
                ID,
                continuation.language() + "-" + number,
                continuation.language(),
                "",
                Map.of("prompt", continuation.prompt(), "text", continuation.text(), FOUND, found),
                Map.of(SHARE, share(found), "hits", (double) hits.size()));
    }
}
