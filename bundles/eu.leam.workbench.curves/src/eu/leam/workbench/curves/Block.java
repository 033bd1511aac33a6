package eu.leam.workbench.curves;

/**
 * One or more consecutive points of a curve.
 *
 * @param step step of the first point
 * @param lastStep step of the last point
 * @param tokens tokens seen at the first point, -1 when not told
 * @param lastTokens tokens seen at the last point, -1 when not told
 * @param time seconds since 1970 of the first point, NaN when not told
 * @param lastTime seconds since 1970 of the last point
 * @param first first finite value, NaN when there is none
 * @param last last finite value
 * @param min least finite value
 * @param max greatest finite value
 * @param mean mean of the finite values
 * @param count number of points
 * @param notFinite how many of them are NaN or infinite
 */
public record Block(
        long step,
        long lastStep,
        long tokens,
        long lastTokens,
        double time,
        double lastTime,
        double first,
        double last,
        double min,
        double max,
        double mean,
        int count,
        int notFinite) {

    /** A single point; a value that is not finite stays visible in {@code first}. */
    public static Block point(long step, long tokens, double time, double value) {
        return new Block(
                step,
                step,
                tokens,
                tokens,
                time,
                time,
                value,
                value,
                value,
                value,
                value,
                1,
                Double.isFinite(value) ? 0 : 1);
    }
}
