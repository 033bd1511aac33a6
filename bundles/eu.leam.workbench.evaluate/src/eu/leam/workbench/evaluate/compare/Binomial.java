package eu.leam.workbench.evaluate.compare;

import java.util.SplittableRandom;

/**
 * Draws exact binomial numbers in constant time: Hörmann's transformed rejection with squeeze (BTRS; W. Hörmann 1993, "The
 * generation of binomial random variates", J. Statist. Comput. Simul. 46, 101-110), by walking up the distribution where its mean is
 * below 10.
 */
final class Binomial {
    private static final double SMALL_MEAN = 10;

    private final double[] logFactorials;

    /** For up to so many trials. */
    Binomial(int trials) {
        logFactorials = new double[trials + 1];
        for (int k = 2; k <= trials; k++) {
            logFactorials[k] = logFactorials[k - 1] + Math.log(k);
        }
    }

    /** Successes in n trials with probability p each, from 0 to 1. */
    int draw(SplittableRandom random, int n, double p) {
        if (p > 0.5) {
            return n - draw(random, n, 1 - p);
        }
        if (n == 0 || p <= 0) {
            return 0;
        }
        return n * p < SMALL_MEAN ? walk(random, n, p) : reject(random, n, p);
    }

    private static int walk(SplittableRandom random, int n, double p) {
        double odds = p / (1 - p);
        double mass = Math.exp(n * Math.log1p(-p));
        double left = random.nextDouble();
        int k = 0;
        while (left > mass && k < n) {
            left -= mass;
            k++;
            mass *= odds * (n - k + 1) / k;
        }
        return k;
    }

    private int reject(SplittableRandom random, int n, double p) {
        double deviation = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double alpha = (2.83 + 5.1 / b) * deviation;
        double sure = 0.92 - 4.2 / b;
        double logOdds = Math.log(p / (1 - p));
        int mode = (int) ((n + 1) * p);
        double logMode = logFactorials[mode] + logFactorials[n - mode];
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
            if (us >= 0.07 && v <= sure) {
                return (int) k;
            }
            if (k < 0 || k > n) {
                continue;
            }
            int i = (int) k;
            double height = Math.log(v * alpha / (a / (us * us) + b));
            if (height <= logMode - logFactorials[i] - logFactorials[n - i] + (i - mode) * logOdds) {
                return i;
            }
        }
    }
}
