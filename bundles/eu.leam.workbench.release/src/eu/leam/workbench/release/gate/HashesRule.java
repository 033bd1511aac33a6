package eu.leam.workbench.release.gate;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.release.FilePresence;
import eu.leam.workbench.release.ItemPresence;
import eu.leam.workbench.release.Messages;
import eu.leam.workbench.release.ReleaseCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whether every file that the release rests on still has the hash that was recorded: weights, corpora, evidence and evaluations are
 * hashed anew, and the scores of our own suites are worked out again from their results per item. What is not on this machine leaves the gate not measured and is named; one wrong hash fails it.
 */
public final class HashesRule implements GateRule {
    /** The one gate whose state depends on the machine where it is asked. */
    public static final String ID = "hashes";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Gate check(ReleaseCase release) {
        Verdict verdict = new Verdict();
        documents(release, verdict);
        Map<FileClaim.Kind, Integer> good = new EnumMap<>(FileClaim.Kind.class);
        for (FileClaim claim : FileClaim.of(release)) {
            if (verifies(claim, release.files(), verdict)) {
                good.merge(claim.kind(), 1, Integer::sum);
            }
        }
        recount(release, verdict);
        good.forEach((kind, count) -> verdict.proof(Messages.Hashes_good, name(kind), count));
        if (release.run() == null) {
            verdict.gap(
                    Messages.Gate_noRun_next,
                    Messages.Gate_noRun,
                    release.model().getId());
        }
        return verdict.gate(id(), Messages.Hashes_question);
    }

    /** What the documents say of one file must agree before the file is looked at. */
    private static void documents(ReleaseCase release, Verdict verdict) {
        String model = release.model().getSha256();
        String checkpoint = FileClaim.checkpointHash(release);
        if (checkpoint.isEmpty()) {
            verdict.gap(
                    Messages.Hashes_noCheckpoint_next,
                    Messages.Hashes_noCheckpoint,
                    release.model().getId(),
                    release.model().getStep());
        } else if (!Sha256.same(checkpoint, model)) {
            verdict.failure(
                    Messages.Hashes_mismatch_next,
                    Messages.Hashes_checkpoint,
                    release.model().getId(),
                    model,
                    checkpoint);
        }
        for (RunDataset data : release.data()) {
            String now =
                    release.card(data.getDataset()).map(DatasetCard::getSha256).orElse(data.getSha256());
            if (!Sha256.same(data.getSha256(), now)) {
                verdict.failure(
                        Messages.Hashes_mismatch_next, Messages.Hashes_card, data.getDataset(), now, data.getSha256());
            }
        }
    }

    private static boolean verifies(FileClaim claim, FilePresence files, Verdict verdict) {
        if (claim.uri().isEmpty() || claim.sha256().isEmpty()) {
            verdict.gap(
                    Messages.Hashes_unrecorded_next, Messages.Hashes_unrecorded, claim.reference(), name(claim.kind()));
            return false;
        }
        return switch (files.look(claim.uri())) {
            case FilePresence.Here(String sha256) when Sha256.same(sha256, claim.sha256()) -> true;
            case FilePresence.Here(String sha256) -> {
                verdict.failure(
                        Messages.Hashes_mismatch_next,
                        Messages.Hashes_mismatch,
                        claim.reference(),
                        claim.uri(),
                        sha256,
                        claim.sha256());
                yield false;
            }
            case FilePresence.Absent() -> {
                verdict.gap(
                        Messages.Hashes_absent_next,
                        Messages.Hashes_absent,
                        claim.reference(),
                        claim.uri(),
                        claim.sha256());
                yield false;
            }
            case FilePresence.Outside() -> {
                verdict.gap(Messages.Hashes_unrecorded_next, Messages.Hashes_outside, claim.reference(), claim.uri());
                yield false;
            }
            case FilePresence.Unreadable(String reason) -> {
                verdict.gap(
                        Messages.Hashes_absent_next,
                        Messages.Hashes_unreadable,
                        claim.reference(),
                        claim.uri(),
                        reason);
                yield false;
            }
        };
    }

    /** The table of scores has no hash of its own: what it says must follow from the results per item, which have one. */
    private static void recount(ReleaseCase release, Verdict verdict) {
        int agreeing = 0;
        for (Evaluation evaluation : release.evaluations()) {
            if (OwnMeasurement.is(evaluation) && isHere(evaluation.items(), release.files())) {
                agreeing += agrees(evaluation, release.items().look(evaluation), verdict) ? 1 : 0;
            }
        }
        if (agreeing > 0) {
            verdict.proof(Messages.Hashes_recounted, agreeing);
        }
    }

    /** Results that are not here, or have another hash, were told as files already. */
    private static boolean isHere(FileRef items, FilePresence files) {
        return items != null
                && files.look(items.uri()) instanceof FilePresence.Here(String sha256)
                && Sha256.same(sha256, items.sha256());
    }

    private static boolean agrees(Evaluation evaluation, ItemPresence.Found results, Verdict verdict) {
        String reference = FileClaim.reference(evaluation);
        String open =
                switch (results) {
                    case ItemPresence.Missing(String reason) -> reason;
                    case ItemPresence.Here here -> here.open();
                };
        if (!open.isEmpty()) {
            verdict.gap(Messages.Hashes_notRecounted_next, Messages.Hashes_notRecounted, reference, open);
        }
        List<String> differing = results instanceof ItemPresence.Here here ? here.differing() : List.of();
        differing.forEach(
                sentence -> verdict.failure(Messages.Hashes_otherScores_next, "{0}: {1}", reference, sentence));
        return open.isEmpty() && differing.isEmpty();
    }

    private static String name(FileClaim.Kind kind) {
        return switch (kind) {
            case WEIGHTS -> Messages.Hashes_weights;
            case CORPUS -> Messages.Hashes_corpora;
            case EVIDENCE -> Messages.Hashes_evidence;
            case EVALUATION -> Messages.Hashes_evaluations;
        };
    }
}
