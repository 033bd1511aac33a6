package eu.leam.workbench.curves;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the curves of many runs: one thread writes through {@link #writer} and publishes, any thread reads a {@link
 * #snapshot}, which never changes. Points lie outside the heap when the store has a cache folder: some 18 bytes a point there,
 * half a byte on the heap. Extremes of any stretch come from a min/max pyramid (32 points, 512 points, then 32 times wider each
 * step), so that no picture ever leaves one out.
 */
public final class CurveStore implements AutoCloseable {
    private final Arena arena;
    private final Map<String, CurveWriter> writers = new LinkedHashMap<>();
    private volatile CurveSnapshot snapshot = new CurveSnapshot(Map.of());

    private CurveStore(Arena arena) {
        this.arena = arena;
    }

    /** A store on the heap, for a few runs. */
    public static CurveStore inMemory() {
        return new CurveStore(Arena.inMemory());
    }

    /**
     * A store whose points lie in a file of the cache folder, which vanishes with the store.
     *
     * @throws CurveException when the folder cannot be written
     */
    public static CurveStore in(Path cacheFolder) throws CurveException {
        try {
            return new CurveStore(Arena.in(cacheFolder));
        } catch (IOException e) {
            throw CurveException.cacheUnwritable(cacheFolder, e);
        }
    }

    /** The writer of a run, made at the first call. Writers of one store are used by one thread at a time. */
    public synchronized CurveWriter writer(String run) {
        return writers.computeIfAbsent(run, id -> new CurveWriter(id, arena, this));
    }

    /**
     * Puts in a run whose curves are already made, such as evidence; it replaces a run of that name.
     *
     * @param curves the curves by metric
     */
    public synchronized void adopt(String run, RunStatus status, Instant observedAt, List<Curve> curves) {
        writers.remove(run);
        TreeMap<String, Curve> byMetric = new TreeMap<>();
        curves.forEach(curve -> byMetric.put(curve.metric(), curve));
        publish(new RunCurves(run, status, observedAt, Collections.unmodifiableSortedMap(byMetric)));
    }

    /** Forgets a run. */
    public synchronized void remove(String run) {
        writers.remove(run);
        Map<String, RunCurves> runs = new LinkedHashMap<>(snapshot.runs());
        runs.remove(run);
        snapshot = new CurveSnapshot(Collections.unmodifiableMap(runs));
    }

    /** What was published so far. */
    public CurveSnapshot snapshot() {
        return snapshot;
    }

    /** Answers a query from the present snapshot, see {@link CurveSnapshot#slices}. */
    public List<CurveSlice> slices(CurveQuery query) {
        return snapshot.slices(query);
    }

    /** Bytes that sealed points occupy outside the curves' own objects. */
    public synchronized long arenaBytes() {
        return arena.used();
    }

    synchronized void publish(RunCurves curves) {
        Map<String, RunCurves> runs = new LinkedHashMap<>(snapshot.runs());
        runs.put(curves.run(), curves);
        snapshot = new CurveSnapshot(Collections.unmodifiableMap(runs));
    }

    /** Lets go of the cache file; snapshots that are still held stay readable. */
    @Override
    public synchronized void close() throws CurveException {
        try {
            arena.close();
        } catch (IOException e) {
            throw CurveException.cacheUnwritable(null, e);
        }
    }
}
