package eu.leam.workbench.evaluate.compare;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws n of n items with replacement, for many rounds, and sums what was drawn.
 *
 * <p>The sums are those of Efron's ordinary bootstrap, only drawn in another order: how many of the n draws fall into each block of
 * 256 neighbouring items is multinomial, had from successive binomial draws, and within its block each draw is uniform. So
 * one draw costs one byte of randomness and reads from 4 KiB, and a block stays in the first-level cache for all rounds of a batch.
 * Nothing is approximated but the choice within an incomplete block, whose probabilities are off by less than 2^-24.
 */
final class Resampling {
    private static final int BITS = 8;
    private static final int BLOCK = 1 << BITS;
    private static final int MASK = BLOCK - 1;

    private final int n;
    private final double[] gaps;
    private final double[] denominators;
    private final Binomial binomial;
    private final boolean even;

    /** Over the items of a group. */
    Resampling(ItemColumns.Group group) {
        gaps = group.gaps();
        n = gaps.length;
        denominators = group.denominators();
        even = Arrays.stream(denominators).allMatch(each -> each == denominators[0]);
        binomial = new Binomial(n > BLOCK ? n : 0);
    }

    /**
     * Adds each round's ratio of sums to its total.
     *
     * @param randoms the generator of each round
     * @param totals the total of each round, equally long
     */
    void addRatios(SplittableRandom[] randoms, double[] totals) {
        int rounds = randoms.length;
        int blocks = (n + MASK) >> BITS;
        int[] left = new int[rounds];
        Arrays.fill(left, n);
        double[] sums = new double[2 * rounds];
        double[] blockGaps = new double[BLOCK];
        double[] blockDenominators = new double[BLOCK];
        for (int block = 0; block < blocks; block++) {
            int from = block << BITS;
            int size = Math.min(BLOCK, n - from);
            System.arraycopy(gaps, from, blockGaps, 0, size);
            System.arraycopy(denominators, from, blockDenominators, 0, size);
            double share = (double) size / (n - from);
            for (int round = 0; round < rounds; round++) {
                int draws = share == 1 ? left[round] : binomial.draw(randoms[round], left[round], share);
                left[round] -= draws;
                if (size == BLOCK && even) {
                    sums[2 * round] += whole(blockGaps, draws, randoms[round]);
                    sums[2 * round + 1] += draws * denominators[0];
                } else if (size == BLOCK) {
                    whole(blockGaps, blockDenominators, draws, randoms[round], sums, 2 * round);
                } else {
                    part(blockGaps, blockDenominators, size, draws, randoms[round], sums, 2 * round);
                }
            }
        }
        for (int round = 0; round < rounds; round++) {
            totals[round] += sums[2 * round] / sums[2 * round + 1];
        }
    }

    /** Draws from 256 items, eight with each 64 random bits; four sums of each kind run side by side in the processor. */
    private static void whole(
            double[] gaps, double[] denominators, int draws, SplittableRandom random, double[] sums, int at) {
        double g0 = 0;
        double g1 = 0;
        double d0 = 0;
        double d1 = 0;
        int left = draws;
        for (; left >= 8; left -= 8) {
            long bits = random.nextLong();
            int a = (int) bits & MASK;
            int b = (int) (bits >>> 8) & MASK;
            int c = (int) (bits >>> 16) & MASK;
            int d = (int) (bits >>> 24) & MASK;
            int e = (int) (bits >>> 32) & MASK;
            int f = (int) (bits >>> 40) & MASK;
            int g = (int) (bits >>> 48) & MASK;
            int h = (int) (bits >>> 56);
            g0 += (gaps[a] + gaps[b]) + (gaps[c] + gaps[d]);
            g1 += (gaps[e] + gaps[f]) + (gaps[g] + gaps[h]);
            d0 += (denominators[a] + denominators[b]) + (denominators[c] + denominators[d]);
            d1 += (denominators[e] + denominators[f]) + (denominators[g] + denominators[h]);
        }
        for (long bits = random.nextLong(); left > 0; left--, bits >>>= BITS) {
            g0 += gaps[(int) bits & MASK];
            d0 += denominators[(int) bits & MASK];
        }
        sums[at] += g0 + g1;
        sums[at + 1] += d0 + d1;
    }

    /** The same where all denominators are equal, as with shares: their sum is known without drawing. */
    private static double whole(double[] gaps, int draws, SplittableRandom random) {
        double g0 = 0;
        double g1 = 0;
        int left = draws;
        for (; left >= 8; left -= 8) {
            long bits = random.nextLong();
            g0 += (gaps[(int) bits & MASK] + gaps[(int) (bits >>> 8) & MASK])
                    + (gaps[(int) (bits >>> 16) & MASK] + gaps[(int) (bits >>> 24) & MASK]);
            g1 += (gaps[(int) (bits >>> 32) & MASK] + gaps[(int) (bits >>> 40) & MASK])
                    + (gaps[(int) (bits >>> 48) & MASK] + gaps[(int) (bits >>> 56)]);
        }
        for (long bits = random.nextLong(); left > 0; left--, bits >>>= BITS) {
            g0 += gaps[(int) bits & MASK];
        }
        return g0 + g1;
    }

    /** Draws from fewer than 256 items, by multiplication with 32 random bits each (Lemire 2019, without rejection). */
    private static void part(
            double[] gaps, double[] denominators, int size, int draws, SplittableRandom random, double[] sums, int at) {
        double gap = 0;
        double denominator = 0;
        for (int drawn = 0; drawn < draws; drawn += 2) {
            long bits = random.nextLong();
            int one = (int) ((bits & 0xFFFFFFFFL) * size >>> 32);
            gap += gaps[one];
            denominator += denominators[one];
            if (drawn + 1 < draws) {
                int two = (int) ((bits >>> 32) * size >>> 32);
                gap += gaps[two];
                denominator += denominators[two];
            }
        }
        sums[at] += gap;
        sums[at + 1] += denominator;
    }
}
