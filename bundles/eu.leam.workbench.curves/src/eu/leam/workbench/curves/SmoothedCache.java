package eu.leam.workbench.curves;

import java.util.LinkedHashMap;
import java.util.Map;

/** The smoothed forms of one series that were asked for last; they grow with the series. */
final class SmoothedCache {
    private static final int KEPT = 2;

    private final Map<Double, Smoothed> byWeight = new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Double, Smoothed> eldest) {
            return size() > KEPT;
        }
    };

    Smoothed of(double weight) {
        synchronized (byWeight) {
            return byWeight.computeIfAbsent(weight, Smoothed::new);
        }
    }
}
