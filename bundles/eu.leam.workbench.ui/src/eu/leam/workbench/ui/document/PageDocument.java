package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import java.util.List;

/**
 * A document as a page shows it.
 *
 * @param reference the document
 * @param text its text with all edits
 * @param findings what the checks say of it
 * @param editable whether it may be changed
 * @param dirty whether it differs from what was saved
 */
public record PageDocument(String reference, String text, List<Finding> findings, boolean editable, boolean dirty) {

    public PageDocument {
        findings = List.copyOf(findings);
    }

    /** Id within its kind. */
    public String id() {
        return reference.substring(reference.indexOf('/') + 1);
    }

    /** What the checks say of one field, in words and what to do; empty when all is well. */
    public String trouble(String field) {
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .findFirst()
                .map(finding -> (finding.message() + " " + finding.nextStep()).strip())
                .orElse("");
    }
}
