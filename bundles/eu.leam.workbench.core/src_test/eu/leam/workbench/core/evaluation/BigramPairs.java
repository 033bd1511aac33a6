package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.heldout.ByteBigram;
import eu.leam.workbench.evaluate.pairs.MinimalPairs;
import eu.leam.workbench.evaluate.pairs.PairSuite;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pairs as a byte-bigram model fitted on a few words scores them: real likelihoods, quickly had. */
final class BigramPairs {
    private BigramPairs() {}

    static Measurement measure(String words) throws LeamException {
        var bigram = ByteBigram.fit(List.of(words));
        var pairs = new MinimalPairs(PairSuite.builtIn());
        List<ItemScore> answers = new ArrayList<>();
        pairs.items().forEach(item -> {
            byte[] bytes = item.text().getBytes(StandardCharsets.UTF_8);
            answers.add(new ItemScore(
                    item.id(),
                    bytes.length,
                    bigram.logLikelihood(bytes, 0),
                    bytes.length - item.from(),
                    bigram.logLikelihood(bytes, item.from())));
        });
        return pairs.measure(answers);
    }
}
