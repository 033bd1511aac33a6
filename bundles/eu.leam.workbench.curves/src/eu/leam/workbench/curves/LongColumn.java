package eu.leam.workbench.curves;

import java.nio.ByteBuffer;

/** Whole numbers of a sealed chunk: a start and a constant stride where that is exact, else 8 bytes each. */
final class LongColumn {
    private final long first;
    private final long stride;
    private final ByteBuffer memory;
    private final int offset;

    private LongColumn(long first, long stride, ByteBuffer memory, int offset) {
        this.first = first;
        this.stride = stride;
        this.memory = memory;
        this.offset = offset;
    }

    static LongColumn of(long[] values, int count, Arena arena) {
        long stride = count > 1 ? values[1] - values[0] : 0;
        for (int i = 1; i < count; i++) {
            if (values[i] - values[i - 1] != stride) {
                Arena.Slot slot = arena.allocate(count * Long.BYTES);
                for (int k = 0; k < count; k++) {
                    slot.memory().putLong(slot.offset() + k * Long.BYTES, values[k]);
                }
                return new LongColumn(values[0], 0, slot.memory(), slot.offset());
            }
        }
        return new LongColumn(values[0], stride, null, 0);
    }

    long get(int i) {
        return memory == null ? first + i * stride : memory.getLong(offset + i * Long.BYTES);
    }
}
