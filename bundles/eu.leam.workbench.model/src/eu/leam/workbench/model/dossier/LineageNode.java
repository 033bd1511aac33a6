package eu.leam.workbench.model.dossier;

import java.util.Map;

/**
 * One thing a release stands on.
 *
 * @param kind dataset, mixture, experiment, run, checkpoint, evaluation or commit
 * @param reference the document, for instance {@code datasets/udhr-de}
 * @param sha256 hash of what it names; empty when it has none
 * @param location where the file lies; empty when there is none
 * @param here whether the file is on this machine with that hash; true when there is no file
 * @param facts further facts by name, for people
 */
public record LineageNode(
        String kind, String reference, String sha256, String location, boolean here, Map<String, String> facts) {}
