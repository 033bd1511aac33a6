package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.chart.Axis;
import eu.leam.workbench.chart.Line;
import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.chart.Trace;
import eu.leam.workbench.core.mixture.MixtureVersion;
import eu.leam.workbench.ui.design.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The weights of a mixture over its commits, as a figure: those datasets that moved most. Without a window. */
record WeightHistory(List<MixtureVersion> oldestFirst) {
    private static final int LINES = 8;

    WeightHistory {
        oldestFirst = List.copyOf(oldestFirst);
    }

    static WeightHistory of(List<MixtureVersion> newestFirst) {
        return new WeightHistory(newestFirst.reversed());
    }

    /** Whether there is a movement to be seen. */
    boolean isDrawable() {
        return oldestFirst.stream()
                        .filter(version -> !version.weights().isEmpty())
                        .count()
                > 1;
    }

    /** The datasets that are drawn: those that moved most, then the heaviest. */
    List<String> datasets() {
        Set<String> all = new LinkedHashSet<>();
        oldestFirst.forEach(version -> all.addAll(version.weights().keySet()));
        return all.stream()
                .sorted(Comparator.comparingDouble((String dataset) -> moved(dataset))
                        .thenComparingDouble(dataset -> last(dataset))
                        .reversed())
                .limit(LINES)
                .toList();
    }

    /** Weight in per cent by version, from 1. */
    LineFigure figure() {
        double[] x =
                IntStream.rangeClosed(1, oldestFirst.size()).asDoubleStream().toArray();
        List<Line> lines = new ArrayList<>();
        for (String dataset : datasets()) {
            double[] y = oldestFirst.stream()
                    .mapToDouble(version -> version.weights().getOrDefault(dataset, Double.NaN) * 100)
                    .toArray();
            lines.add(Line.of(dataset, lines.size(), Trace.of(x, y)));
        }
        return LineFigure.of(
                        "",
                        Axis.of(Messages.WeightHistory_version, ""),
                        Axis.of(Messages.WeightHistory_weight, "%"),
                        lines)
                .withLegend(true, "");
    }

    private double moved(String dataset) {
        double[] weights = weights(dataset);
        return IntStream.range(1, weights.length)
                .mapToDouble(i -> Math.abs(weights[i] - weights[i - 1]))
                .sum();
    }

    private double last(String dataset) {
        double[] weights = weights(dataset);
        return weights.length == 0 ? 0 : weights[weights.length - 1];
    }

    private double[] weights(String dataset) {
        return oldestFirst.stream()
                .filter(version -> !version.weights().isEmpty())
                .mapToDouble(version -> version.weights().getOrDefault(dataset, 0.0))
                .toArray();
    }
}
