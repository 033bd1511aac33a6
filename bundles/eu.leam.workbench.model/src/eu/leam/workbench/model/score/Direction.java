package eu.leam.workbench.model.score;

/** Which way a score is better. */
public enum Direction {
    HIGHER,
    LOWER,
    /** The closer to the score's ideal the better, as with a bias share and its 0.5. */
    NEAR_IDEAL
}
