package eu.leam.workbench.base.random;

/**
 * Counter-based random numbers: Philox4x32-10 of Salmon et al., "Parallel random numbers: as easy as 1, 2, 3" (SC 2011). The
 * n-th number of a stream depends on seed, stream and n alone, so that drawing resumes anywhere without replaying.
 */
public final class Philox {
    private static final long M0 = 0xD2511F53L;
    private static final long M1 = 0xCD9E8D57L;
    private static final int W0 = 0x9E3779B9;
    private static final int W1 = 0xBB67AE85;

    private Philox() {}

    /**
     * One block of four 32-bit words.
     *
     * @param counter four words
     * @param key two words
     */
    public static int[] block(int[] counter, int[] key) {
        int c0 = counter[0];
        int c1 = counter[1];
        int c2 = counter[2];
        int c3 = counter[3];
        int k0 = key[0];
        int k1 = key[1];
        for (int round = 0; round < 10; round++) {
            long p0 = M0 * (c0 & 0xFFFFFFFFL);
            long p1 = M1 * (c2 & 0xFFFFFFFFL);
            int n0 = (int) (p1 >>> 32) ^ c1 ^ k0;
            int n2 = (int) (p0 >>> 32) ^ c3 ^ k1;
            c1 = (int) p1;
            c3 = (int) p0;
            c0 = n0;
            c2 = n2;
            k0 += W0;
            k1 += W1;
        }
        return new int[] {c0, c1, c2, c3};
    }

    /**
     * A uniform number in [0, 1) with 53 random bits.
     *
     * @param seed names the experiment's randomness
     * @param stream names what it is drawn for; other streams are independent
     * @param index position within the stream
     */
    public static double uniform(long seed, long stream, long index) {
        return (bits(seed, stream, index) >>> 11) * 0x1.0p-53;
    }

    /** 64 random bits at the position; parameters as in {@link #uniform}. */
    public static long bits(long seed, long stream, long index) {
        int[] out = block(
                new int[] {(int) index, (int) (index >>> 32), (int) stream, (int) (stream >>> 32)},
                new int[] {(int) seed, (int) (seed >>> 32)});
        return ((long) out[1] << 32) | (out[0] & 0xFFFFFFFFL);
    }

    /**
     * A whole number from 0 to bound - 1 (multiply-shift; its bias is below 2^-53 for bounds below 2^10, and below bound / 2^63
     * always).
     */
    public static int below(int bound, long seed, long stream, long index) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive: " + bound);
        }
        return (int) Math.multiplyHigh(bits(seed, stream, index) >>> 1, (long) bound << 1);
    }
}
