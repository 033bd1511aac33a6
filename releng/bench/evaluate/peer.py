"""The same bootstrap in numpy: the items drawn by index, a round at a time, in as many processes as there are cores."""
import multiprocessing
import os
import sys
import time

import numpy

ROUNDS = 10_000
items = numpy.fromfile(sys.argv[1], dtype="<f8").reshape(3, -1)
gaps, weights = items[1] - items[0], items[2]


def rounds(job):
    seed, count = job
    random = numpy.random.Generator(numpy.random.SFC64(seed))
    n = len(gaps)
    out = numpy.empty(count)
    for i in range(count):
        drawn = random.integers(0, n, n, dtype=numpy.uint32)
        out[i] = gaps.take(drawn).sum() / weights.take(drawn).sum()
    return out


if __name__ == "__main__":
    cores = len(os.sched_getaffinity(0))
    with multiprocessing.Pool(cores) as pool:
        pool.map(rounds, [(i, 1) for i in range(cores)])
        begun = time.perf_counter()
        parts = pool.map(rounds, [(100 + i, ROUNDS // cores) for i in range(cores)])
        seconds = time.perf_counter() - begun
    lower, upper = numpy.percentile(numpy.concatenate(parts), [2.5, 97.5])
    print(f"numpy {seconds:.3f} {lower:.8f} {upper:.8f}")
