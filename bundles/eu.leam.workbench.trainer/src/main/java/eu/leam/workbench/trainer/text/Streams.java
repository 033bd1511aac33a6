package eu.leam.workbench.trainer.text;

/** Names of the independent streams of random numbers that one seed feeds (see {@code base.random.Philox}). */
public final class Streams {
    /** Which dataset a sequence comes from. */
    public static final long DATASET = 1;

    /** Where in its dataset a sequence begins. */
    public static final long POSITION = 2;

    /** The initial weights. */
    public static final long WEIGHTS = 3;

    /** Which held-out document a continuation begins with. */
    public static final long PROMPT = 4;

    /** The bytes of continuations. */
    public static final long CONTINUATION = 5;

    /** The seed of each continuation. */
    public static final long CONTINUATION_SEED = 6;

    private Streams() {}
}
