package eu.leam.workbench.curves;

/**
 * One metric of one run while it grows; belongs to the writer. Steps strictly ascend: a point at or before the last step takes
 * back all points from its step on and stands in their place, as TensorBoard's data server does after a restart (rustboard,
 * reservoir "preemption"), so that a segment that resumed from a checkpoint continues the curve where it left it.
 */
final class Series {
    private final String metric;
    private final Arena arena;
    private final int group;
    private Levels sealed = new Levels();
    private Tail tail = new Tail();
    private SmoothedCache smoothed = new SmoothedCache();
    private long superseded;
    private Order order = new Order();
    private int ordinal;
    private long lastStep = Long.MIN_VALUE;
    private ColumnCurve frozen;

    Series(String metric, Arena arena, int group) {
        this.metric = metric;
        this.arena = arena;
        this.group = group;
    }

    int size() {
        return (sealed.count << Chunk.BITS) + tail.count;
    }

    /** Kind of the files that write it. */
    int group() {
        return group;
    }

    /** Place of the file that wrote last among those of its kind. */
    int ordinal() {
        return ordinal;
    }

    void ordinal(int value) {
        ordinal = value;
    }

    void append(long step, long tokens, double time, double value) {
        frozen = null;
        if (step <= lastStep && size() > 0) {
            cut(step);
        }
        lastStep = step;
        order.add(tokens, time);
        tail.add(step, tokens, time, value);
        if (tail.isFull()) {
            sealed.add(new Chunk(tail, arena));
            tail = new Tail();
        }
    }

    /** Takes back all points from the step on. */
    void cut(long step) {
        int keep = firstAtOrAfter(step);
        if (keep == size()) {
            return;
        }
        frozen = null;
        superseded += size() - keep;
        int chunks = keep >> Chunk.BITS;
        int rest = keep & Chunk.MASK;
        if (chunks < sealed.count) {
            tail = Tail.head(sealed.chunks[chunks], rest);
            sealed = sealed.head(chunks);
        } else {
            tail = tail.head(rest);
        }
        smoothed = new SmoothedCache();
        if (keep == 0) {
            order = new Order();
            lastStep = Long.MIN_VALUE;
        } else {
            lastStep = stepAt(keep - 1);
            order.cutTo(tokensAt(keep - 1), timeAt(keep - 1));
        }
    }

    /** The curve as it is now. */
    ColumnCurve freeze(double origin) {
        if (frozen == null || frozen.origin() != origin) {
            frozen = new ColumnCurve(metric, origin, sealed.view(), tail.view(), superseded, order.known(), smoothed);
        }
        return frozen;
    }

    private int firstAtOrAfter(long step) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stepAt(middle) < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long stepAt(int i) {
        int c = i >> Chunk.BITS;
        return c < sealed.count ? sealed.chunks[c].steps.get(i & Chunk.MASK) : tail.steps[i & Chunk.MASK];
    }

    private long tokensAt(int i) {
        int c = i >> Chunk.BITS;
        return c < sealed.count ? sealed.chunks[c].tokens.get(i & Chunk.MASK) : tail.tokens[i & Chunk.MASK];
    }

    private double timeAt(int i) {
        int c = i >> Chunk.BITS;
        return c < sealed.count ? sealed.chunks[c].time(i & Chunk.MASK) : tail.times[i & Chunk.MASK];
    }
}
