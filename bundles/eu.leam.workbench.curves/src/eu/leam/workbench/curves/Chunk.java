package eu.leam.workbench.curves;

import java.nio.ByteBuffer;

/** {@value #SIZE} sealed points in the arena with the extremes of each {@value #BLOCK} of them, and of all. */
final class Chunk {
    static final int BITS = 9;
    static final int SIZE = 1 << BITS;
    static final int MASK = SIZE - 1;
    static final int BLOCK = 32;

    final LongColumn steps;
    final LongColumn tokens;
    final double min;
    final double max;
    final int notFinite;
    private final ByteBuffer memory;
    private final int values;
    private final int times;
    private final int blocks;

    Chunk(Tail tail, Arena arena) {
        steps = LongColumn.of(tail.steps, SIZE, arena);
        tokens = LongColumn.of(tail.tokens, SIZE, arena);
        Arena.Slot slot = arena.allocate((2 * SIZE + 2 * SIZE / BLOCK) * Double.BYTES);
        memory = slot.memory();
        values = slot.offset();
        times = values + SIZE * Double.BYTES;
        blocks = times + SIZE * Double.BYTES;
        Extent all = new Extent().clear();
        Extent block = new Extent();
        for (int b = 0; b < SIZE / BLOCK; b++) {
            block.clear();
            for (int i = b * BLOCK; i < (b + 1) * BLOCK; i++) {
                memory.putDouble(values + i * Double.BYTES, tail.values[i]);
                memory.putDouble(times + i * Double.BYTES, tail.times[i]);
                block.add(tail.values[i]);
            }
            memory.putDouble(blocks + b * 16, block.min);
            memory.putDouble(blocks + b * 16 + 8, block.max);
            all.addAll(block.min, block.max, block.count, block.notFinite);
        }
        min = all.min;
        max = all.max;
        notFinite = all.notFinite;
    }

    double value(int i) {
        return memory.getDouble(values + i * Double.BYTES);
    }

    double time(int i) {
        return memory.getDouble(times + i * Double.BYTES);
    }

    /** Adds the extremes of the points from (inclusive) to (exclusive); first and last are the caller's. */
    void extremes(int from, int to, Extent extent) {
        int i = from;
        if (notFinite == 0 && to - from >= 2 * BLOCK) {
            int head = (from + BLOCK - 1) / BLOCK;
            int tail = to / BLOCK;
            scan(from, head * BLOCK, extent);
            for (int b = head; b < tail; b++) {
                extent.addAll(memory.getDouble(blocks + b * 16), memory.getDouble(blocks + b * 16 + 8), BLOCK, 0);
            }
            i = tail * BLOCK;
        }
        scan(i, to, extent);
    }

    private void scan(int from, int to, Extent extent) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int bad = 0;
        int end = values + to * Double.BYTES;
        if (notFinite == 0) {
            for (int at = values + from * Double.BYTES; at < end; at += Double.BYTES) {
                double value = memory.getDouble(at);
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
        } else {
            for (int at = values + from * Double.BYTES; at < end; at += Double.BYTES) {
                double value = memory.getDouble(at);
                boolean finite = Math.abs(value) <= Double.MAX_VALUE;
                bad += finite ? 0 : 1;
                low = finite && value < low ? value : low;
                high = finite && value > high ? value : high;
            }
        }
        extent.addAll(low, high, to - from, bad);
    }
}
