package eu.leam.workbench.curves;

import java.util.List;

/** Makes curves that come from elsewhere than a metric file. */
public final class Curves {
    private Curves() {}

    /**
     * A curve of the blocks; when each is a single point, one that keeps every point.
     *
     * @param metric its name
     * @param origin seconds since 1970 of the run's first point, from which {@link Axis#TIME} counts
     * @param blocks in the order of their steps
     */
    public static Curve of(String metric, double origin, List<Block> blocks) {
        if (blocks.stream().anyMatch(block -> block.count() > 1)) {
            return new ReducedCurve(metric, origin, blocks);
        }
        Series series = new Series(metric, Arena.inMemory(), 0);
        for (Block block : blocks) {
            series.append(block.step(), block.tokens(), block.time(), block.first());
        }
        return series.freeze(origin);
    }
}
