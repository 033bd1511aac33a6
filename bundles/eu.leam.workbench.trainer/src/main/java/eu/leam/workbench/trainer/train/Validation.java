package eu.leam.workbench.trainer.train;

import eu.leam.workbench.trainer.network.Decoder;
import eu.leam.workbench.trainer.score.Likelihood;
import eu.leam.workbench.trainer.score.Scorer;
import eu.leam.workbench.trainer.score.Text;
import eu.leam.workbench.trainer.text.DatasetText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bits per byte on the held-out documents, per language and in the unweighted mean of languages. */
final class Validation {
    private static final String TAG = "validation_bits_per_byte/";

    private final Scorer scorer;
    private final List<Text> texts = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();

    Validation(Decoder decoder, List<DatasetText> datasets) {
        scorer = new Scorer(decoder);
        for (DatasetText dataset : datasets) {
            for (byte[] document : dataset.heldOut()) {
                texts.add(new Text(document, 0));
                languages.add(dataset.plan().language());
            }
        }
    }

    /** The present model's figures by tag; empty when nothing is held out. */
    Map<String, Float> measure() {
        Map<String, double[]> sums = new TreeMap<>();
        List<Likelihood> results = scorer.score(texts);
        for (int i = 0; i < results.size(); i++) {
            double[] sum = sums.computeIfAbsent(languages.get(i), language -> new double[2]);
            sum[0] += results.get(i).logLikelihood();
            sum[1] += results.get(i).bytes();
        }
        Map<String, Float> values = new LinkedHashMap<>();
        double mean = 0;
        for (var entry : sums.entrySet()) {
            double bits = Scorer.bitsPerByte(entry.getValue()[0], (long) entry.getValue()[1]);
            values.put(TAG + entry.getKey(), (float) bits);
            mean += bits / sums.size();
        }
        if (!sums.isEmpty()) {
            values.put(TAG + "mean", (float) mean);
        }
        return values;
    }
}
