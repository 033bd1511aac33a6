package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import java.util.List;

/**
 * One document of an open project as lists and trees show it.
 *
 * @param reference kind folder and id, for instance {@code datasets/udhr-de}, {@code runs/balanced-s1}; {@code leam.yaml} for
 *     the project itself
 * @param folder the kind: {@code datasets}, {@code mixtures}, {@code experiments}, {@code runs}, {@code models}, {@code releases};
 *     {@code project} for the project itself
 * @param id id within its kind
 * @param title what people call it; the id when it has no title
 * @param group what it is listed under within its kind: the language of a dataset, the state of a run, the generation of a model
 * @param path file relative to the project folder, with slashes
 * @param findings what the checks say; empty when all is well
 * @param readOnly why it cannot be edited; empty when it can
 */
public record DocumentEntry(
        String reference,
        String folder,
        String id,
        String title,
        String group,
        String path,
        List<Finding> findings,
        String readOnly) {

    public DocumentEntry {
        findings = List.copyOf(findings);
    }
}
