package eu.leam.workbench.trainer.train;

import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.network.Decoder;
import eu.leam.workbench.trainer.plan.ContinuationPlan;
import eu.leam.workbench.trainer.plan.DatasetPlan;
import eu.leam.workbench.trainer.plan.Plan;
import eu.leam.workbench.trainer.score.Scorer;
import eu.leam.workbench.trainer.score.Text;
import eu.leam.workbench.trainer.text.DatasetText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long a run stands between its steps, in seconds; measured on a part and counted up to the whole.
 *
 * @param validation one measurement on all held-out text
 * @param samples the sample texts of one checkpoint
 */
public record Pauses(double validation, double samples) {
    private static final System.Logger LOG = System.getLogger(Pauses.class.getName());
    private static final double NANO = 1e-9;
    /** Bytes of held-out text that are scored: some tenths of a second for a small model. */
    private static final long PART = 40_000;

    private static final int FEWER = 8;

    /** Measures with the plan's corpora; empty when one of them is missing or has changed. */
    public static Optional<Pauses> measure(Plan plan, Decoder decoder) {
        List<DatasetText> texts = new ArrayList<>();
        try {
            for (DatasetPlan dataset : plan.datasets()) {
                texts.add(DatasetText.read(dataset));
            }
        } catch (TrainerException e) {
            LOG.log(System.Logger.Level.WARNING, "The pauses of a run are not measured: " + e.getMessage());
            return Optional.empty();
        }
        return Optional.of(new Pauses(validation(decoder, texts), samples(plan, decoder, texts)));
    }

    private static double validation(Decoder decoder, List<DatasetText> texts) {
        List<byte[]> documents =
                texts.stream().flatMap(text -> text.heldOut().stream()).toList();
        long all = documents.stream().mapToLong(document -> document.length).sum();
        if (all == 0) {
            return 0;
        }
        // Every so many documents, so that the part is mixed of long and short ones as the whole is.
        int stride = (int) Math.max(1, all / PART);
        List<Text> part = new ArrayList<>();
        for (int i = 0; i < documents.size(); i += stride) {
            part.add(new Text(documents.get(i), 0));
        }
        long bytes = part.stream().mapToLong(text -> text.bytes().length).sum();
        long began = System.nanoTime();
        new Scorer(decoder).score(part);
        return (System.nanoTime() - began) * NANO * all / bytes;
    }

    private static double samples(Plan plan, Decoder decoder, List<DatasetText> texts) {
        ContinuationPlan whole = plan.continuations();
        var part = new ContinuationPlan(
                whole.perLanguage(),
                whole.perLanguageAtEnd(),
                Math.ceilDiv(whole.bytes(), FEWER),
                whole.promptBytes(),
                whole.temperature());
        var continuations = new Continuations(part, part.perLanguage(), plan.seed(), decoder, texts);
        long began = System.nanoTime();
        continuations.lines();
        double share = (double) (whole.promptBytes() + whole.bytes()) / Math.max(1, part.promptBytes() + part.bytes());
        return (System.nanoTime() - began) * NANO * share;
    }
}
