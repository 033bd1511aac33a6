package eu.leam.workbench.evaluate.heldout;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Counted;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.evaluate.scoring.ScoreFile;
import eu.leam.workbench.evaluate.scoring.ScoreItem;
import eu.leam.workbench.evaluate.statistics.RatioEstimator;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Bits per byte on the held-out documents of all datasets, per language and in the mean over languages.
 *
 * <p>A language's score is {@code -sum log2 P / sum bytes} over the documents of all its datasets, the same that the trainer
 * writes as validation; the mean gives each language the same weight.
 */
public final class HeldOutSuite {
    /** Id of the suite and of its benchmark. */
    public static final String ID = "held-out";
    /** The metric. */
    public static final String BITS_PER_BYTE = "bits_per_byte";
    /** Value of an item: bits of its document. */
    public static final String BITS = "bits";
    /** Value of an item: bytes of its document. */
    public static final String BYTES = "bytes";

    private static final String LOG_LIKELIHOOD = "log_likelihood";
    /** What a result must hold for the bits to be worked out again. */
    public static final List<String> NEEDED = List.of(LOG_LIKELIHOOD, BYTES);

    private record Document(String id, String dataset, String language, String text) {}

    private final List<Document> documents = new ArrayList<>();
    private final List<String> training = new ArrayList<>();
    private final String revision;

    /** The suite over the held-out documents of the datasets, in the given order. */
    public HeldOutSuite(List<HeldOutText> datasets) {
        Set<String> ids = new HashSet<>();
        StringBuilder content = new StringBuilder();
        for (HeldOutText dataset : datasets) {
            training.addAll(dataset.split().training());
            for (String text : dataset.split().heldOut()) {
                String plain = dataset.dataset() + "#" + Sha256.of(text).substring(0, 12);
                String id = plain;
                for (int copy = 2; !ids.add(id); copy++) {
                    id = plain + "-" + copy;
                }
                documents.add(new Document(id, dataset.dataset(), dataset.language(), text));
                content.append(dataset.language()).append(' ').append(id).append('\n');
            }
        }
        revision = Sha256.of(content.toString()).substring(0, 16);
    }

    /** Names the documents measured on: two scores with one revision were measured on the same ones. */
    public String revision() {
        return revision;
    }

    /** What the trainer's score mode is to be asked: one item a document. */
    public List<ScoreItem> items() {
        return documents.stream().map(d -> new ScoreItem(d.id(), d.text(), 0)).toList();
    }

    /** A byte-unigram model fitted on the training documents of all datasets together, each as often as it stands there. */
    public ByteUnigram unigram() {
        return ByteUnigram.fit(training);
    }

    /** A byte-bigram model fitted on the training documents of all datasets together, each as often as it stands there. */
    public ByteBigram bigram() {
        return ByteBigram.fit(training);
    }

    /** Scores of a byte-count baseline, to be filed under {@link ByteModel#id()}. */
    public Measurement measure(ByteModel model) throws EvaluateException {
        List<ItemScore> answers = new ArrayList<>();
        for (Document document : documents) {
            byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
            double all = model.logLikelihood(bytes, 0);
            answers.add(new ItemScore(document.id(), bytes.length, all, bytes.length, all));
        }
        Measurement plain = measure(answers);
        List<String> notes = new ArrayList<>(plain.notes());
        notes.add(Messages.HeldOut_baseline);
        return new Measurement(plain.suite(), plain.scores(), plain.items(), notes);
    }

    /**
     * Turns the score mode's answers into bits per byte.
     *
     * @param answers one for each of {@link #items()}
     * @throws EvaluateException when an answer is missing, doubled or for another text
     */
    public Measurement measure(List<ItemScore> answers) throws EvaluateException {
        Map<String, ItemScore> byId = ScoreFile.byId(items(), answers);
        List<ItemResult> results = new ArrayList<>();
        for (Document document : documents) {
            results.add(result(document, byId.get(document.id())));
        }
        if (results.isEmpty()) {
            throw new EvaluateException(Messages.HeldOut_empty, Messages.HeldOut_empty_next);
        }
        List<Counted> counts = count(results);
        String note = Texts.format(Messages.HeldOut_errors, counts.size() - 1, documents.size());
        return new Measurement(ID, counts.stream().map(this::score).toList(), results, List.of(note));
    }

    /**
     * Bits per byte as the likelihoods of recorded results give them, whatever bits stand beside them.
     *
     * @param results results that hold finite numbers under all names of {@link #NEEDED}
     */
    public static List<Counted> countAgain(List<ItemResult> results) {
        return count(results.stream()
                .map(result -> result(
                        result.id(),
                        result.language(),
                        result.category(),
                        result.values().get(BYTES),
                        result.values().get(LOG_LIKELIHOOD)))
                .toList());
    }

    /** The mean over languages first, then each language. */
    private static List<Counted> count(List<ItemResult> results) {
        Map<String, List<ItemResult>> languages = new TreeMap<>();
        results.forEach(result -> languages
                .computeIfAbsent(result.language(), l -> new ArrayList<>())
                .add(result));
        List<Counted> counts = new ArrayList<>();
        List<RatioEstimator> parts = new ArrayList<>();
        languages.forEach((language, items) -> {
            RatioEstimator part = RatioEstimator.of(column(items, BITS), column(items, BYTES));
            parts.add(part);
            counts.add(counted(language, part));
        });
        counts.addFirst(counted("", RatioEstimator.mean(parts)));
        return counts;
    }

    private static Counted counted(String language, RatioEstimator ratio) {
        return new Counted(BITS_PER_BYTE, language, "", ratio.estimate(), ratio.interval());
    }

    private Score score(Counted counted) {
        return new Score(
                ID,
                revision,
                "none",
                counted.metric(),
                "bits/byte",
                counted.language(),
                counted.category(),
                counted.estimate(),
                counted.interval(),
                Direction.LOWER,
                Double.NaN,
                new Scorer("leam-bits-per-byte", "1", "", Measurement.HARNESS));
    }

    private static ItemResult result(Document document, ItemScore answer) {
        return result(document.id(), document.language(), document.dataset(), answer.bytes(), answer.logLikelihood());
    }

    private static ItemResult result(String id, String language, String dataset, double bytes, double logLikelihood) {
        return new ItemResult(
                ID,
                id,
                language,
                dataset,
                Map.of(),
                Map.of(BITS, -logLikelihood / Math.log(2), BYTES, bytes, LOG_LIKELIHOOD, logLikelihood));
    }

    private static double[] column(List<ItemResult> items, String name) {
        return items.stream().mapToDouble(i -> i.values().get(name)).toArray();
    }
}
