package eu.leam.workbench.core.project;

/**
 * What came of a save.
 *
 * @param commit id of the commit; empty when the files were written but not committed
 * @param note why it was not committed and what mends it; empty when it was
 */
public record Saved(String commit, String note) {}
