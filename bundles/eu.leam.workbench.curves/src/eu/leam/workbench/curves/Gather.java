package eu.leam.workbench.curves;

import java.util.Arrays;

/** Collects the entries of a strip. */
final class Gather {
    private double[] x;
    private double[] xLast;
    private double[] first;
    private double[] last;
    private double[] min;
    private double[] max;
    private int[] count;
    private int[] notFinite;
    private int size;

    Gather(int capacity) {
        x = new double[capacity];
        xLast = new double[capacity];
        first = new double[capacity];
        last = new double[capacity];
        min = new double[capacity];
        max = new double[capacity];
        count = new int[capacity];
        notFinite = new int[capacity];
    }

    void add(double from, double to, Extent extent) {
        x[size] = from;
        xLast[size] = to;
        first[size] = extent.first;
        last[size] = extent.last;
        boolean some = extent.min <= extent.max;
        min[size] = some ? extent.min : Double.NaN;
        max[size] = some ? extent.max : Double.NaN;
        count[size] = extent.count;
        notFinite[size++] = extent.notFinite;
    }

    Strip strip() {
        if (size < x.length) {
            x = Arrays.copyOf(x, size);
            xLast = Arrays.copyOf(xLast, size);
            first = Arrays.copyOf(first, size);
            last = Arrays.copyOf(last, size);
            min = Arrays.copyOf(min, size);
            max = Arrays.copyOf(max, size);
            count = Arrays.copyOf(count, size);
            notFinite = Arrays.copyOf(notFinite, size);
        }
        return new Strip(x, xLast, first, last, min, max, count, notFinite);
    }
}
