package eu.leam.workbench.core.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.curves.Curve;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.curves.file.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run wrote down, metric by metric: each as a list of {@code step=value} in the order of the file, so that a step that is
 * missing or stands twice shows. Without what differs by nature: rates, energy and time.
 */
final class Series {
    private static final Set<String> VOLATILE = Set.of("tokens_per_second", "energy_wh");

    private Series() {}

    /** As they stand in {@code metrics.jsonl}. */
    static Map<String, List<String>> ofMetrics(Path run) throws IOException {
        Map<String, List<String>> series = new TreeMap<>();
        for (String line : Files.readAllLines(run.resolve("metrics.jsonl"))) {
            JsonNode row = new ObjectMapper().readTree(line);
            row.properties().forEach(field -> {
                if (!Set.of("step", "tokens", "time").contains(field.getKey())) {
                    put(
                            series,
                            field.getKey(),
                            row.get("step").asLong(),
                            field.getValue().floatValue());
                }
            });
        }
        return series;
    }

    /** As the curves room reads them from the event files alone, which are copied to a folder of their own. */
    static Map<String, List<String>> ofEvents(Path run, Path copy) throws Exception {
        Path folder = Files.createDirectories(copy.resolve("run"));
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("events.out")) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        CurveStore store = CurveStore.inMemory();
        var reader = new RunFolder(copy, store, Environment.system());
        reader.poll();
        if (!reader.findings().isEmpty()) {
            throw new AssertionError("the event files have findings: " + reader.findings());
        }
        RunCurves curves = store.snapshot().runs().get("run");
        Map<String, List<String>> series = new TreeMap<>();
        for (Curve curve : curves.curves().values()) {
            if (curve.superseded() != 0) {
                throw new AssertionError(curve.metric() + " has steps twice: " + curve.superseded());
            }
            curve.forEach(point -> put(series, curve.metric(), point.step(), (float) point.last()));
        }
        return series;
    }

    private static void put(Map<String, List<String>> series, String metric, long step, float value) {
        if (!VOLATILE.contains(metric)) {
            series.computeIfAbsent(metric, name -> new ArrayList<>()).add(step + "=" + value);
        }
    }
}
