package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.harness.HarnessForm;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.util.Optional;

/**
 * Whether two scores may be subtracted: benchmark, items, prompts, metric, scorer and harness must agree. Of imported scores each of
 * these must be told, too: what two files leave open does not agree.
 */
public final class Comparability {
    private Comparability() {}

    /** Why two scores of one key may not be compared, one sentence; empty when they may. */
    public static Optional<String> refusal(Score first, Score second) {
        String name = name(first);
        boolean imported = HarnessForm.isImported(first) && HarnessForm.isImported(second);
        Optional<String> form = imported ? new ImportAgreement(first, second).refusal() : form(name, first, second);
        if (form.isPresent()) {
            return form;
        }
        if (!first.scorer().equals(second.scorer())) {
            return Optional.of(
                    Texts.format(Messages.Gate_scorer, name, describe(first.scorer()), describe(second.scorer())));
        }
        return Optional.empty();
    }

    private static Optional<String> form(String name, Score first, Score second) {
        if (!first.revision().equals(second.revision())) {
            return Optional.of(Texts.format(Messages.Gate_revision, name, first.revision(), second.revision()));
        }
        return first.prompt().equals(second.prompt())
                ? Optional.empty()
                : Optional.of(Texts.format(Messages.Gate_prompt, name, first.prompt(), second.prompt()));
    }

    static String name(Score score) {
        String part = (score.language() + " " + score.category()).strip();
        return score.benchmark() + " " + score.metric() + (part.isEmpty() ? "" : " " + part);
    }

    private static String describe(Scorer scorer) {
        String hash = scorer.sha256().isEmpty() ? "" : " " + scorer.sha256().substring(0, 8);
        return scorer.name() + " " + scorer.version() + hash + ", " + scorer.harness();
    }
}
