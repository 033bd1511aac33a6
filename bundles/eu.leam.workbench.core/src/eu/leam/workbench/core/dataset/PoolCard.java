package eu.leam.workbench.core.dataset;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.model.document.DatasetCard;
import java.util.List;

/**
 * A dataset card as tables show it; what the card does not say is empty, or -1 for a number.
 *
 * @param id its id
 * @param title what people call it
 * @param language BCP 47
 * @param modality what kind of data it is
 * @param licence SPDX expression
 * @param personalData none, possible, present or special-category
 * @param securityLevel who may see it
 * @param bytes size of the text
 * @param documents number of documents
 * @param tokens number of tokens of the byte-level vocabulary
 * @param findings what the checks say of the card
 */
public record PoolCard(
        String id,
        String title,
        String language,
        String modality,
        String licence,
        String personalData,
        String securityLevel,
        long bytes,
        long documents,
        long tokens,
        List<Finding> findings) {
    /** Stands for a number that the card does not say. */
    public static final long UNKNOWN = -1;

    public PoolCard {
        findings = List.copyOf(findings);
    }

    /** From a card; null for a file that cannot be read. */
    static PoolCard of(String id, DatasetCard card, List<Finding> findings) {
        return card == null
                ? new PoolCard(id, "", "", "", "", "", "", UNKNOWN, UNKNOWN, UNKNOWN, findings)
                : new PoolCard(
                        id,
                        Documents.text(card.getTitle()),
                        Documents.text(card.getLanguage()),
                        Documents.text(card.getModality()),
                        Documents.text(card.getLicence()),
                        card.isSetPersonalData() ? Documents.text(card.getPersonalData()) : "",
                        Documents.text(card.getSecurityLevel()),
                        card.isSetBytes() ? card.getBytes() : UNKNOWN,
                        card.isSetDocuments() ? card.getDocuments() : UNKNOWN,
                        card.isSetTokens() ? card.getTokens() : UNKNOWN,
                        findings);
    }
}
