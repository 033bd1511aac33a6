package eu.leam.workbench.curves.file;

import java.util.ArrayList;
import java.util.List;

/** Takes points down for a test. */
final class PointList implements PointSink {
    final List<Point> points = new ArrayList<>();
    final List<Long> restarts = new ArrayList<>();

    record Point(String metric, long step, long tokens, double time, double value) {}

    @Override
    public void point(String metric, long step, long tokens, double time, double value) {
        points.add(new Point(metric, step, tokens, time, value));
    }

    @Override
    public void restart(long step) {
        restarts.add(step);
    }
}
