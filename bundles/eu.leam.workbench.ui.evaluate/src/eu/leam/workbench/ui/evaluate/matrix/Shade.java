package eu.leam.workbench.ui.evaluate.matrix;

/** How strongly a cell's ground takes the colour of the palette: the nearer to the ideal, the less. */
final class Shade {
    /** The strongest, so that the text on it keeps its contrast in both themes. */
    static final int STRONGEST = 104;

    private static final int STEPS = 4;

    private Shade() {}

    /** Opacity, 0 to 255, of the colour at a step of {@link Ideal}. */
    static int alpha(int step) {
        return STRONGEST * step / STEPS;
    }
}
