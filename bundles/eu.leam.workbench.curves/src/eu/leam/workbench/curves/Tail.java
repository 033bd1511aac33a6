package eu.leam.workbench.curves;

import java.util.Arrays;

/** The youngest points of a series, fewer than a chunk, in arrays that grow; what lies below a count that was handed out stays. */
final class Tail {
    long[] steps = new long[16];
    long[] tokens = new long[16];
    double[] times = new double[16];
    double[] values = new double[16];
    int count;

    void add(long step, long token, double time, double value) {
        if (count == values.length) {
            int size = Math.min(Chunk.SIZE, count * 2);
            steps = Arrays.copyOf(steps, size);
            tokens = Arrays.copyOf(tokens, size);
            times = Arrays.copyOf(times, size);
            values = Arrays.copyOf(values, size);
        }
        steps[count] = step;
        tokens[count] = token;
        times[count] = time;
        values[count++] = value;
    }

    boolean isFull() {
        return count == Chunk.SIZE;
    }

    /** The first points of this one in arrays of their own, since readers may still look at the others. */
    Tail head(int points) {
        Tail head = new Tail();
        for (int i = 0; i < points; i++) {
            head.add(steps[i], tokens[i], times[i], values[i]);
        }
        return head;
    }

    /** The first points of a sealed chunk. */
    static Tail head(Chunk chunk, int points) {
        Tail head = new Tail();
        for (int i = 0; i < points; i++) {
            head.add(chunk.steps.get(i), chunk.tokens.get(i), chunk.time(i), chunk.value(i));
        }
        return head;
    }

    /** The same points as they are now: later growth of this tail is not seen. */
    Tail view() {
        Tail view = new Tail(this);
        return view;
    }

    Tail() {}

    private Tail(Tail of) {
        steps = of.steps;
        tokens = of.tokens;
        times = of.times;
        values = of.values;
        count = of.count;
    }
}
