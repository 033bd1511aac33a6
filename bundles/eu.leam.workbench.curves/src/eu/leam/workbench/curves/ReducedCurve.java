package eu.leam.workbench.curves;

import java.util.List;
import java.util.function.Consumer;

/**
 * A curve of which blocks of points are kept, with the extremes of each: the evidence of a long run. An entry of a
 * strip is one block or several; smoothing takes each block's mean as often as it has points.
 */
final class ReducedCurve implements Curve {
    private final String metric;
    private final double origin;
    private final List<Block> blocks;
    private final long points;

    ReducedCurve(String metric, double origin, List<Block> blocks) {
        this.metric = metric;
        this.origin = origin;
        this.blocks = List.copyOf(blocks);
        points = blocks.stream().mapToLong(Block::count).sum();
    }

    @Override
    public String metric() {
        return metric;
    }

    @Override
    public long points() {
        return points;
    }

    @Override
    public long superseded() {
        return 0;
    }

    @Override
    public boolean isReduced() {
        return true;
    }

    @Override
    public Range range(Axis axis) {
        if (blocks.isEmpty()) {
            return null;
        }
        double from = from(blocks.getFirst(), axis);
        double to = to(blocks.getLast(), axis);
        return from <= to ? new Range(from, to) : null;
    }

    @Override
    public Block lastPoint() {
        if (blocks.isEmpty()) {
            return null;
        }
        Block last = blocks.getLast();
        return Block.point(last.lastStep(), last.lastTokens(), last.lastTime(), last.last());
    }

    @Override
    public void forEach(Consumer<Block> visitor) {
        blocks.forEach(visitor);
    }

    @Override
    public Strips strips(Columns columns, Axis axis, double smoothing) {
        Gather raw = new Gather(blocks.size());
        Gather smoothed = new Gather(blocks.size());
        Smoothing state = new Smoothing(smoothing);
        Pending pending = new Pending();
        int within =
                (int) blocks.stream().filter(b -> touches(b, columns, axis)).count();
        boolean each = within <= 2 * columns.count();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double shown = state.next(block.mean(), block.count() - block.notFinite());
            boolean in = touches(block, columns, axis);
            boolean beside = i + 1 < blocks.size() && touches(blocks.get(i + 1), columns, axis)
                    || i > 0 && touches(blocks.get(i - 1), columns, axis);
            double x = from(block, axis);
            if (!(in || beside) || !(x == x) || columns.isLogarithmic() && x <= 0) {
                continue;
            }
            int column = each || !in ? -1 - i : columns.of(x);
            if (column != pending.column) {
                pending.flush(raw, smoothed);
                pending.begin(column, x);
            }
            pending.add(block, shown, to(block, axis));
        }
        pending.flush(raw, smoothed);
        return new Strips(raw.strip(), smoothing > 0 ? smoothed.strip() : null);
    }

    private boolean touches(Block block, Columns columns, Axis axis) {
        return from(block, axis) <= columns.range().to()
                && to(block, axis) >= columns.range().from();
    }

    private double from(Block block, Axis axis) {
        return switch (axis) {
            case STEP -> block.step();
            case TOKENS -> block.tokens() < 0 ? Double.NaN : block.tokens();
            case TIME -> block.time() - origin;
            case CLOCK -> block.time();
        };
    }

    private double to(Block block, Axis axis) {
        return switch (axis) {
            case STEP -> block.lastStep();
            case TOKENS -> block.lastTokens() < 0 ? Double.NaN : block.lastTokens();
            case TIME -> block.lastTime() - origin;
            case CLOCK -> block.lastTime();
        };
    }

    /** The entry that is being gathered. */
    private static final class Pending {
        private int column = Integer.MIN_VALUE;
        private double x;
        private double xLast;
        private final Extent raw = new Extent();
        private final Extent smooth = new Extent();

        void begin(int of, double from) {
            column = of;
            x = from;
            raw.clear();
            smooth.clear();
        }

        void add(Block block, double shown, double to) {
            if (block.min() <= block.max()) {
                if (raw.min > raw.max) {
                    raw.first = block.first();
                }
                raw.last = block.last();
            }
            raw.addAll(
                    Double.isNaN(block.min()) ? Double.POSITIVE_INFINITY : block.min(),
                    Double.isNaN(block.max()) ? Double.NEGATIVE_INFINITY : block.max(),
                    block.count(),
                    block.notFinite());
            smooth.add(shown);
            xLast = to;
        }

        void flush(Gather intoRaw, Gather intoSmoothed) {
            if (column == Integer.MIN_VALUE) {
                return;
            }
            intoRaw.add(x, xLast, raw);
            smooth.count = raw.count;
            smooth.notFinite = raw.notFinite;
            intoSmoothed.add(x, xLast, smooth);
        }
    }
}
