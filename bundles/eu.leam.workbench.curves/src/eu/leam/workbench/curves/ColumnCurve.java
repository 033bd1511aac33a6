package eu.leam.workbench.curves;

import java.util.function.Consumer;

/** A curve of which every point is kept. */
final class ColumnCurve implements Curve {
    private final String metric;
    private final double origin;
    private final Levels sealed;
    private final Tail tail;
    private final long superseded;
    private final Order.Known order;
    private final SmoothedCache smoothed;
    private final int size;

    ColumnCurve(
            String metric,
            double origin,
            Levels sealed,
            Tail tail,
            long superseded,
            Order.Known order,
            SmoothedCache smoothed) {
        this.metric = metric;
        this.origin = origin;
        this.sealed = sealed;
        this.tail = tail;
        this.superseded = superseded;
        this.order = order;
        this.smoothed = smoothed;
        size = (sealed.count << Chunk.BITS) + tail.count;
    }

    @Override
    public String metric() {
        return metric;
    }

    @Override
    public long points() {
        return size;
    }

    @Override
    public long superseded() {
        return superseded;
    }

    @Override
    public boolean isReduced() {
        return false;
    }

    @Override
    public Range range(Axis axis) {
        if (size == 0 || !order.tells(axis)) {
            return null;
        }
        if (order.ascends(axis)) {
            return new Range(x(axis, 0), x(axis, size - 1));
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double x = x(axis, i);
            if (x == x) {
                low = Math.min(low, x);
                high = Math.max(high, x);
            }
        }
        return low <= high ? new Range(low, high) : null;
    }

    @Override
    public Block lastPoint() {
        return size == 0 ? null : block(size - 1);
    }

    @Override
    public void forEach(Consumer<Block> visitor) {
        for (int i = 0; i < size; i++) {
            visitor.accept(block(i));
        }
    }

    @Override
    public Strips strips(Columns columns, Axis axis, double smoothing) {
        if (size == 0 || !order.tells(axis)) {
            return Strips.EMPTY;
        }
        Smoothed.Reader reader = smoothing > 0 ? smoothed.of(smoothing).over(this) : null;
        return order.ascends(axis)
                ? new SortedGather(this, columns, axis, reader).gather()
                : new UnsortedGather(this, columns, axis, smoothing).gather();
    }

    int size() {
        return size;
    }

    double origin() {
        return origin;
    }

    double value(int i) {
        int c = i >> Chunk.BITS;
        return c < sealed.count ? sealed.chunks[c].value(i & Chunk.MASK) : tail.values[i & Chunk.MASK];
    }

    /** x of a point; NaN when it does not tell it. */
    double x(Axis axis, int i) {
        int c = i >> Chunk.BITS;
        int k = i & Chunk.MASK;
        Chunk chunk = c < sealed.count ? sealed.chunks[c] : null;
        return switch (axis) {
            case STEP -> chunk == null ? tail.steps[k] : chunk.steps.get(k);
            case TOKENS -> {
                long tokens = chunk == null ? tail.tokens[k] : chunk.tokens.get(k);
                yield tokens < 0 ? Double.NaN : tokens;
            }
            case TIME -> (chunk == null ? tail.times[k] : chunk.time(k)) - origin;
            case CLOCK -> chunk == null ? tail.times[k] : chunk.time(k);
        };
    }

    /** First point at or after the x, from the given one on; the axis must ascend. */
    int lower(Axis axis, double x, int from) {
        int low = from;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x(axis, middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All of the points from (inclusive) to (exclusive), at least one. */
    void extent(int from, int to, Extent extent) {
        extent.clear();
        int firstChunk = from >> Chunk.BITS;
        int lastChunk = (to - 1) >> Chunk.BITS;
        if (firstChunk == lastChunk) {
            part(firstChunk, from & Chunk.MASK, ((to - 1) & Chunk.MASK) + 1, extent);
        } else {
            part(firstChunk, from & Chunk.MASK, Chunk.SIZE, extent);
            sealed.extremes(firstChunk + 1, lastChunk, extent);
            part(lastChunk, 0, ((to - 1) & Chunk.MASK) + 1, extent);
        }
        if (extent.min <= extent.max) {
            int i = from;
            while (!Double.isFinite(value(i))) {
                i++;
            }
            extent.first = value(i);
            i = to - 1;
            while (!Double.isFinite(value(i))) {
                i--;
            }
            extent.last = value(i);
        }
    }

    private void part(int c, int from, int to, Extent extent) {
        if (c < sealed.count) {
            sealed.chunks[c].extremes(from, to, extent);
        } else {
            for (int i = from; i < to; i++) {
                extent.add(tail.values[i]);
            }
        }
    }

    private Block block(int i) {
        int k = i & Chunk.MASK;
        if (i >> Chunk.BITS >= sealed.count) {
            return Block.point(tail.steps[k], tail.tokens[k], tail.times[k], tail.values[k]);
        }
        Chunk chunk = sealed.chunks[i >> Chunk.BITS];
        return Block.point(chunk.steps.get(k), chunk.tokens.get(k), chunk.time(k), chunk.value(k));
    }
}
