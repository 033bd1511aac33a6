package eu.leam.workbench.model.score;

import java.util.List;

/** The suites that can be the bias suite of a release policy: those that this product measures on a checkpoint itself. */
public final class BiasSuites {
    /** Minimal pairs: stereotyped against other. */
    public static final String MINIMAL_PAIRS = "minimal-pairs";
    /** All of them. */
    public static final List<String> ALL = List.of(MINIMAL_PAIRS);

    private BiasSuites() {}
}
