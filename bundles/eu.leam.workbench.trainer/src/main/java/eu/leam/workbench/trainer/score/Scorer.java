package eu.leam.workbench.trainer.score;

import eu.leam.workbench.trainer.network.Activations;
import eu.leam.workbench.trainer.network.Decoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.javacpp.PointerScope;

/**
 * Gives texts their likelihood under a model. Windows of like length are computed together; as attention only looks back, what
 * fills a shorter window up changes nothing. Equal lists of texts give equal bits.
 */
public final class Scorer {
    private static final int ROWS = 1024;
    private static final int LENGTHS = 8;

    private final Decoder decoder;
    private final Map<Integer, Activations> rooms = new TreeMap<>();

    /** A scorer for the model, whose parameters may change between calls. */
    public Scorer(Decoder decoder) {
        this.decoder = decoder;
    }

    /** Bits per byte of a text, or of several with summed bytes and likelihoods (nats). */
    public static double bitsPerByte(double logLikelihood, long bytes) {
        return -logLikelihood / (bytes * Math.log(2));
    }

    /** Scores the texts; the results are in their order. */
    public List<Likelihood> score(List<Text> texts) {
        Map<Integer, List<Window>> byLength = new TreeMap<>(Collections.reverseOrder());
        for (int i = 0; i < texts.size(); i++) {
            for (Window window :
                    Window.over(i, texts.get(i).bytes().length, decoder.shape().context())) {
                byLength.computeIfAbsent(roundedUp(window.length()), length -> new ArrayList<>())
                        .add(window);
            }
        }
        double[] all = new double[texts.size()];
        double[] from = new double[texts.size()];
        byLength.forEach((length, windows) -> score(texts, length, windows, all, from));
        List<Likelihood> results = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int bytes = texts.get(i).bytes().length;
            results.add(new Likelihood(bytes, all[i], bytes - texts.get(i).from(), from[i]));
        }
        return results;
    }

    /** Few different lengths, so that few sets of buffers serve all. */
    private int roundedUp(int length) {
        int context = decoder.shape().context();
        int step = Math.ceilDiv(context, LENGTHS);
        return Math.min(context, Math.ceilDiv(length, step) * step);
    }

    private void score(List<Text> texts, int length, List<Window> windows, double[] all, double[] from) {
        Activations room = rooms.computeIfAbsent(length, this::room);
        int batch = room.rows() / length;
        for (int first = 0; first < windows.size(); first += batch) {
            List<Window> some = windows.subList(first, Math.min(windows.size(), first + batch));
            float[] values = values(texts, some, room, length);
            for (int row = 0; row < some.size(); row++) {
                Window window = some.get(row);
                for (int i = window.scored(); i < window.length(); i++) {
                    double value = values[row * length + i];
                    all[window.text()] += value;
                    if (window.start() + i >= texts.get(window.text()).from()) {
                        from[window.text()] += value;
                    }
                }
            }
        }
    }

    private float[] values(List<Text> texts, List<Window> windows, Activations room, int length) {
        long[] inputs = new long[room.rows()];
        long[] targets = new long[room.rows()];
        for (int row = 0; row < windows.size(); row++) {
            Window window = windows.get(row);
            window.fill(texts.get(window.text()).bytes(), inputs, targets, row * length);
        }
        try (var scope = new PointerScope()) {
            room.tokens(inputs);
            room.targets(targets);
            return decoder.logLikelihoods(room);
        }
    }

    private Activations room(int length) {
        return new Activations(decoder.shape(), Math.max(1, ROWS / length), length, false);
    }
}
