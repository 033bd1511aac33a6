package eu.leam.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineFigureTest {
    private static final Axis STEP = Axis.of("step", "");
    private static final Axis LOSS = Axis.of("loss", "nats");

    @Test
    void a_place_in_the_picture_becomes_a_value_and_back() {
        Line line = Line.of("a", 0, Trace.of(new double[] {1, 1000}, new double[] {0.01, 10}));
        for (boolean logarithmic : new boolean[] {false, true}) {
            LineFigure figure =
                    LineFigure.of("", STEP.logarithmic(logarithmic), LOSS.logarithmic(logarithmic), List.of(line));

            PlotArea plot = figure.toImage(600, 300, 1, Style.LIGHT).plot();

            assertThat(plot.pixelX(plot.dataX(321))).isCloseTo(321, within(1e-9));
            assertThat(plot.pixelY(plot.dataY(123))).isCloseTo(123, within(1e-9));
            assertThat(plot.pixelX(1000)).isCloseTo(plot.x() + plot.width(), within(1e-9));
            assertThat(plot.pixelY(10)).isBetween(plot.y(), plot.y() + plot.height());
            assertThat(plot.contains(plot.x() + 1, plot.y() + 1)).isTrue();
            assertThat(plot.contains(1, 1)).isFalse();
        }
    }

    @Test
    void a_single_spike_is_seen_in_sparse_and_in_dense_pictures() {
        for (int entries : new int[] {900, 20_000}) {
            double[] x = new double[entries];
            double[] y = new double[entries];
            for (int i = 0; i < entries; i++) {
                x[i] = i;
                y[i] = i == entries / 3 ? 50 : 1;
            }
            LineFigure figure = LineFigure.of("", STEP, LOSS, List.of(Line.of("a", 0, Trace.of(x, y))));

            Picture picture = figure.toImage(500, 300, 1, Style.LIGHT);

            PlotArea plot = picture.plot();
            int column = (int) plot.pixelX(x[entries / 3]);
            int row = (int) plot.pixelY(40);
            assertThat(isColoured(picture, column, row))
                    .as("%d entries", entries)
                    .isTrue();
            assertThat(isColoured(picture, column - 20, row)).isFalse();
        }
    }

    @Test
    void dense_lines_leave_no_column_out_at_any_zoom() {
        Random random = new Random(5);
        List<Line> lines = new ArrayList<>();
        double[] x = new double[3500];
        double[] xLast = new double[3500];
        double[] first = new double[3500];
        double[] last = new double[3500];
        for (int i = 0; i < 3500; i++) {
            x[i] = i * 10;
            xLast[i] = i * 10 + 9;
            first[i] = random.nextDouble();
            last[i] = random.nextDouble();
        }
        Trace trace = new Trace(x, xLast, first, last, new double[3500], new double[3500]);
        lines.add(Line.of("a", 0, trace));
        lines.add(Line.of("b", 0, trace));
        LineFigure figure = LineFigure.of("", STEP, LOSS, lines);

        for (double zoom : new double[] {1, 1.5, 2, 8}) {
            Picture picture = figure.toImage(700, 300, zoom, Style.LIGHT);
            PlotArea plot = picture.plot();
            int from = (int) Math.ceil(plot.x() * zoom) + 1;
            int to = (int) ((plot.x() + plot.width()) * zoom) - 2;
            for (int column = from; column < to; column++) {
                boolean found = false;
                for (int row = 0; row < picture.height() && !found; row++) {
                    found = isColouredDevice(picture, column, row);
                }
                assertThat(found).as("column %d at zoom %s", column, zoom).isTrue();
            }
        }
    }

    @Test
    void dense_and_plain_drawing_cover_the_same_places() {
        Random random = new Random(11);
        double[] x = new double[400];
        double[] y = new double[400];
        for (int i = 0; i < 400; i++) {
            x[i] = i;
            y[i] = 3 + Math.sin(i / 30.0) + random.nextGaussian() * 0.1;
        }
        PlotArea plot = new PlotArea(0, 0, 400, 200, 0, 399, false, 0, 6, false);
        int[] dense = new int[400 * 200];
        new DenseLines(new Sheet.Pixels(dense, 400, 200, 1), plot)
                .draw(List.of(new DenseLines.Stroke(Trace.of(x, y), 0xFFFFFF, 1, 1.5, null)));
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setStroke(Sheet.stroke(1.5f, null));
        g2.draw(TracePath.of(Trace.of(x, y), plot).line());

        double ours = 0;
        double theirs = 0;
        double apart = 0;
        for (int i = 0; i < dense.length; i++) {
            double a = (dense[i] & 0xFF) / 255.0;
            double b = (image.getRGB(i % 400, i / 400) & 0xFF) / 255.0;
            ours += a;
            theirs += b;
            apart += Math.abs(a - b);
        }
        assertThat(ours).isCloseTo(theirs, within(0.2 * theirs));
        assertThat(apart).isLessThan(0.4 * theirs);
    }

    @Test
    void a_value_that_is_not_a_number_leaves_a_gap_and_a_lone_point_is_a_dot() {
        double nan = Double.NaN;
        LineFigure figure = LineFigure.of(
                "",
                STEP,
                LOSS.between(0, 2),
                List.of(Line.of(
                        "a", 0, Trace.of(new double[] {0, 1, 2, 3, 4, 5}, new double[] {1, 1, nan, 1, nan, nan}))));

        Picture picture = figure.toImage(600, 300, 1, Style.LIGHT);

        int row = (int) picture.plot().pixelY(1);
        assertThat(isColoured(picture, (int) picture.plot().pixelX(0.5), row)).isTrue();
        assertThat(isColoured(picture, (int) picture.plot().pixelX(1.5), row)).isFalse();
        assertThat(isColoured(picture, (int) picture.plot().pixelX(3), row)).isTrue();
        assertThat(isColoured(picture, (int) picture.plot().pixelX(3.5), row)).isFalse();
    }

    @Test
    void the_raw_line_is_pale_under_the_smoothed_one() {
        double[] x = {0, 10};
        Line line = new Line("a", 0, Trace.of(x, new double[] {1.1, 1.1}), Trace.of(x, new double[] {2.2, 2.2}), "");
        Picture picture =
                LineFigure.of("", STEP, LOSS.between(0, 3), List.of(line)).toImage(400, 300, 4, Style.LIGHT);

        int middle = (int) (picture.plot().pixelX(5) * 4);
        int raw = picture.argb()[(int) (picture.plot().pixelY(1.1) * 4) * picture.width() + middle] & 0xFF;
        int smooth = picture.argb()[(int) (picture.plot().pixelY(2.2) * 4) * picture.width() + middle] & 0xFFFFFF;

        assertThat(smooth).isEqualTo(Palette.LIGHT.series(0));
        assertThat((double) raw).isCloseTo(255 - 0.35 * (255 - 0xB2), within(2.0));
    }

    @Test
    void a_thousand_runs_leave_room_for_the_rest_in_the_legend() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add(Line.of("run " + i, i, Trace.of(new double[] {0, 1}, new double[] {i, i})));
        }

        String svg = LineFigure.of("", STEP, LOSS, lines).toSvg(800, 400, Style.LIGHT, "f");

        assertThat(svg).contains(">run 0<").contains(">+\u20099").doesNotContain(">run 500<");
    }

    private static boolean isColoured(Picture picture, int column, int row) {
        for (int c = column - 1; c <= column + 1; c++) {
            for (int r = row - 1; r <= row + 1; r++) {
                if (isColouredDevice(picture, c, r)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the pixel is blue enough to be of the first series. */
    private static boolean isColouredDevice(Picture picture, int column, int row) {
        int pixel = picture.argb()[row * picture.width() + column];
        return (pixel & 0xFF) - (pixel >> 16 & 0xFF) > 60;
    }
}
