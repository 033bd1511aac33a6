package eu.leam.workbench.core.evaluation;

import java.util.List;

/** Ids of the suites that the product brings. */
public final class SuiteIds {
    /** Bits per byte on held-out text. */
    public static final String HELD_OUT = "held-out";
    /** Minimal pairs: stereotyped against other. */
    public static final String MINIMAL_PAIRS = "minimal-pairs";
    /** Word-list toxicity of the continuations that the trainer wrote. */
    public static final String TOXICITY = "toxicity";
    /** All of them, in the order in which they are shown. */
    public static final List<String> ALL = List.of(HELD_OUT, MINIMAL_PAIRS, TOXICITY);

    private SuiteIds() {}
}
