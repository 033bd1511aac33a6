package eu.leam.workbench.curves;

import java.util.Arrays;

/**
 * The sealed chunks of a series with the upper steps of its min/max pyramid: one entry for each {@value #FAN} chunks and one for
 * each {@value #FAN} x {@value #FAN}. Grown by the one writer; what lies below a count that was handed out stays.
 */
final class Levels {
    static final int FAN = 32;

    Chunk[] chunks = new Chunk[4];
    int count;
    private Level groups = new Level();
    private Level supers = new Level();

    void add(Chunk chunk) {
        if (count == chunks.length) {
            chunks = Arrays.copyOf(chunks, count * 2);
        }
        chunks[count++] = chunk;
        if (count % FAN == 0) {
            Extent extent = new Extent().clear();
            for (int c = count - FAN; c < count; c++) {
                extent.addAll(chunks[c].min, chunks[c].max, Chunk.SIZE, chunks[c].notFinite);
            }
            groups.add(extent);
        }
        if (count % (FAN * FAN) == 0) {
            Extent extent = new Extent().clear();
            for (int g = groups.count - FAN; g < groups.count; g++) {
                groups.to(g, FAN * Chunk.SIZE, extent);
            }
            supers.add(extent);
        }
    }

    /** Adds the extremes of whole chunks from (inclusive) to (exclusive). */
    void extremes(int from, int to, Extent extent) {
        int c = from;
        while (c < to) {
            if (c % (FAN * FAN) == 0 && c + FAN * FAN <= to) {
                supers.to(c / (FAN * FAN), FAN * FAN * Chunk.SIZE, extent);
                c += FAN * FAN;
            } else if (c % FAN == 0 && c + FAN <= to) {
                groups.to(c / FAN, FAN * Chunk.SIZE, extent);
                c += FAN;
            } else {
                extent.addAll(chunks[c].min, chunks[c].max, Chunk.SIZE, chunks[c].notFinite);
                c++;
            }
        }
    }

    /** The first chunks of these in arrays of their own. */
    Levels head(int points) {
        Levels head = new Levels();
        for (int c = 0; c < points; c++) {
            head.add(chunks[c]);
        }
        return head;
    }

    /** The same chunks as they are now: later growth is not seen. */
    Levels view() {
        Levels view = new Levels();
        view.chunks = chunks;
        view.count = count;
        view.groups = groups.view();
        view.supers = supers.view();
        return view;
    }

    private static final class Level {
        private double[] min = new double[2];
        private double[] max = new double[2];
        private int[] notFinite = new int[2];
        private int count;

        void add(Extent extent) {
            if (count == min.length) {
                min = Arrays.copyOf(min, count * 2);
                max = Arrays.copyOf(max, count * 2);
                notFinite = Arrays.copyOf(notFinite, count * 2);
            }
            min[count] = extent.min;
            max[count] = extent.max;
            notFinite[count++] = extent.notFinite;
        }

        void to(int i, int points, Extent extent) {
            extent.addAll(min[i], max[i], points, notFinite[i]);
        }

        Level view() {
            Level view = new Level();
            view.min = min;
            view.max = max;
            view.notFinite = notFinite;
            view.count = count;
            return view;
        }
    }
}
