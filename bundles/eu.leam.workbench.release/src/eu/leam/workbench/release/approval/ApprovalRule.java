package eu.leam.workbench.release.approval;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Decision;
import eu.leam.workbench.model.document.GateRecord;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.release.Messages;
import eu.leam.workbench.release.ReleaseException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Makes the document of an approval or a refusal, or says why it may not be made. An approval over a gate that failed or was not
 * measured needs a reason, and so does every refusal. The signature reads {@code unsigned} until signatures exist.
 */
public final class ApprovalRule {
    private static final String UNSIGNED = "unsigned";
    private static final int LONGEST_NAME = 70;
    private static final int HASH_DIGITS = 8;

    private ApprovalRule() {}

    /**
     * Decides over a dossier.
     *
     * @param dossier what is judged; its hash stands in the decision
     * @param decision approved or refused
     * @param signer who decides
     * @param reason why; may be empty where every gate passed
     * @param at when
     * @return the document for {@code releases/<id>/approvals/}; its id is made from the e-mail
     * @throws ReleaseException when the signer is not the configured Git identity, or a reason is missing
     */
    public static Approval decide(Dossier dossier, Decision decision, Signer signer, String reason, Instant at)
            throws ReleaseException {
        Signer.GitIdentity identity = identity(signer);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() && decision == Decision.REFUSED) {
            throw new ReleaseException(
                    Texts.format(Messages.Approval_refusalReason, dossier.release()),
                    Messages.Approval_refusalReason_next);
        }
        List<Gate> open = open(dossier);
        if (why.isEmpty() && !open.isEmpty()) {
            throw new ReleaseException(
                    Texts.format(Messages.Approval_gatesOpen, dossier.release(), names(open)),
                    Messages.Approval_gatesOpen_next);
        }
        Approval approval = LeamFactory.eINSTANCE.createApproval();
        approval.setId(id(identity.email()));
        approval.setDecision(decision);
        approval.setPerson(identity.name().strip());
        approval.setEmail(identity.email().strip());
        approval.setAt(at.toString());
        approval.setReason(why);
        approval.setDossierSha256(dossier.sha256());
        approval.setSignature(UNSIGNED);
        dossier.gates().forEach(gate -> approval.getGates().add(record(gate)));
        return approval;
    }

    /** The gates that have not passed: an approval needs a reason for them. */
    public static List<Gate> open(Dossier dossier) {
        return dossier.gates().stream()
                .filter(gate -> gate.state() != GateState.PASSED)
                .toList();
    }

    private static Signer.GitIdentity identity(Signer signer) throws ReleaseException {
        return switch (signer) {
            case Signer.TypedName(String name) ->
                throw new ReleaseException(
                        Texts.format(Messages.Approval_typedName, name), Messages.Approval_identity_next);
            case Signer.GitIdentity identity
            when blank(identity.name()) || blank(identity.email()) ->
                throw new ReleaseException(Messages.Approval_noIdentity, Messages.Approval_identity_next);
            case Signer.GitIdentity identity -> identity;
        };
    }

    private static GateRecord record(Gate gate) {
        GateRecord record = LeamFactory.eINSTANCE.createGateRecord();
        record.setGate(gate.id());
        record.setState(word(gate.state()));
        return record;
    }

    /** The word of a gate's state in files: passed, failed or not-measured. */
    public static String word(GateState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names(List<Gate> gates) {
        return gates.stream()
                .map(gate -> gate.id() + " (" + label(gate.state()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String label(GateState state) {
        return switch (state) {
            case PASSED -> Messages.State_passed;
            case FAILED -> Messages.State_failed;
            case NOT_MEASURED -> Messages.State_notMeasured;
        };
    }

    /** Whether both e-mails are of one person: case, space around them and the way an umlaut is composed make no other one. */
    public static boolean isSamePerson(String first, String second) {
        return !blank(first) && !blank(second) && plain(first).equals(plain(second));
    }

    /**
     * Refuses to put a decision in the place of another person's.
     *
     * @param path the file, for the message
     * @param former what stands there
     * @param next what is to take its place
     */
    public static void requireSamePerson(String path, Approval former, Approval next) throws ReleaseException {
        if (!isSamePerson(former.getEmail(), next.getEmail())) {
            throw new ReleaseException(
                    Texts.format(
                            Messages.Approval_otherPerson,
                            path,
                            Objects.requireNonNullElse(former.getEmail(), "?"),
                            next.getEmail()),
                    Messages.Approval_otherPerson_next);
        }
    }

    private static String plain(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** A name that people can read and the start of the e-mail's hash, since e-mails of two persons may read alike once made plain. */
    private static String id(String email) {
        String plain = plain(email)
                .replace("@", "-at-")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[._-]+|[._-]+$", "");
        String name = plain.isEmpty() ? "person" : plain;
        String hash = Sha256.of(plain(email)).substring(0, HASH_DIGITS);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-" + hash;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
