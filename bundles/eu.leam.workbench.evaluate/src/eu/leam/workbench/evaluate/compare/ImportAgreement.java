package eu.leam.workbench.evaluate.compare;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.harness.HarnessForm;
import eu.leam.workbench.evaluate.harness.HarnessForm.Part;
import eu.leam.workbench.model.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether two imported scores were measured alike: what others measured is known from their files alone, so every part has to be told
 * by both and to be the same. The hash of the items is written by the harness on request only: where neither file has it, the data
 * set with its split and the number of items stand for it.
 *
 * @param first an imported score
 * @param second an imported score of the same key
 */
record ImportAgreement(Score first, Score second) {

    /** Why they may not be subtracted, with every part that differs or is not told; empty when they may. */
    Optional<String> refusal() {
        HarnessForm one = HarnessForm.of(first);
        HarnessForm two = HarnessForm.of(second);
        List<String> reasons = new ArrayList<>();
        for (Part part : Part.values()) {
            reason(part, one, two).ifPresent(reasons::add);
        }
        if (otherCounts()) {
            reasons.add(Texts.format(
                    Messages.Gate_part,
                    "n",
                    first.estimate().n(),
                    second.estimate().n()));
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Texts.format(Messages.Gate_import, Comparability.name(first), String.join("; ", reasons)));
    }

    private static Optional<String> reason(Part part, HarnessForm one, HarnessForm two) {
        if (isSpared(part, one, two)) {
            return Optional.empty();
        }
        if (one.knows(part) && two.knows(part)) {
            return one.value(part).equals(two.value(part))
                    ? Optional.empty()
                    : Optional.of(Texts.format(Messages.Gate_part, part.title(), one.value(part), two.value(part)));
        }
        String unknown = one.knows(part)
                ? Messages.Gate_unknownSecond
                : two.knows(part) ? Messages.Gate_unknownFirst : Messages.Gate_unknownBoth;
        return Optional.of(Texts.format(unknown, part.title()));
    }

    /** The hash of the items and the data set stand for each other. */
    private static boolean isSpared(Part part, HarnessForm one, HarnessForm two) {
        boolean hashed = one.knows(Part.TASK_HASH) && two.knows(Part.TASK_HASH);
        boolean unhashed = !one.knows(Part.TASK_HASH) && !two.knows(Part.TASK_HASH);
        return part == Part.DATASET && hashed || part == Part.TASK_HASH && unhashed;
    }

    /** A number of items that is not told is none that differs. */
    private boolean otherCounts() {
        long one = first.estimate().n();
        long two = second.estimate().n();
        return one > 0 && two > 0 && one != two;
    }
}
