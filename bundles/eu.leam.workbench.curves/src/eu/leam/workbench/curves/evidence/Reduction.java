package eu.leam.workbench.curves.evidence;

import eu.leam.workbench.curves.Block;
import eu.leam.workbench.curves.Curve;
import java.util.ArrayList;
import java.util.List;

/** Joins each so many consecutive points of a curve into one block. */
final class Reduction {
    private final int every;
    private final List<Block> blocks = new ArrayList<>();
    private Block start;
    private Block end;
    private double first;
    private double last;
    private double min;
    private double max;
    private double sum;
    private int count;
    private int finite;

    private Reduction(int every) {
        this.every = every;
    }

    /** The blocks of the curve; every = 1 keeps its points as they are. */
    static List<Block> of(Curve curve, int every) {
        Reduction reduction = new Reduction(every);
        if (every == 1) {
            curve.forEach(reduction.blocks::add);
        } else {
            curve.forEach(reduction::add);
            reduction.flush();
        }
        return reduction.blocks;
    }

    private void add(Block block) {
        if (start == null) {
            start = block;
            first = Double.NaN;
            last = Double.NaN;
            min = Double.NaN;
            max = Double.NaN;
            sum = 0;
            count = 0;
            finite = 0;
        }
        end = block;
        count += block.count();
        int good = block.count() - block.notFinite();
        if (good > 0) {
            first = finite == 0 ? block.first() : first;
            last = block.last();
            min = finite == 0 ? block.min() : Math.min(min, block.min());
            max = finite == 0 ? block.max() : Math.max(max, block.max());
            sum += block.mean() * good;
            finite += good;
        }
        if (count >= every) {
            flush();
        }
    }

    private void flush() {
        if (start == null) {
            return;
        }
        double mean = finite == 0 ? Double.NaN : (float) (sum / finite);
        blocks.add(new Block(
                start.step(),
                end.lastStep(),
                start.tokens(),
                end.lastTokens(),
                start.time(),
                end.lastTime(),
                first,
                last,
                min,
                max,
                mean,
                count,
                count - finite));
        start = null;
    }
}
