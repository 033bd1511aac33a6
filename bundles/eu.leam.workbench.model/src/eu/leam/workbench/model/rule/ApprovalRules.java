package eu.leam.workbench.model.rule;

import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Decision;
import eu.leam.workbench.model.document.LeamPackage.Literals;

/** A refusal, and an approval against a gate, stand only with a reason. */
final class ApprovalRules {
    private ApprovalRules() {}

    static void reason(Subject subject) {
        if (!(subject.document instanceof Approval approval)) {
            return;
        }
        boolean given = approval.getReason() != null && !approval.getReason().isBlank();
        boolean against = approval.getGates().stream().anyMatch(gate -> !"passed".equals(gate.getState()));
        if (!given && (against || approval.getDecision() == Decision.REFUSED)) {
            subject.error(
                    "approval.reason",
                    approval,
                    Literals.APPROVAL__REASON,
                    Messages.Rule_reason,
                    Messages.Rule_reasonNext);
        }
    }
}
