package eu.leam.workbench.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A JFreeChart axis with our ticks and our words: no marks, linear or logarithmic, labels anchored where they belong.
 */
final class QuietAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 6;

    private final transient Sheet sheet;
    private final transient IntFunction<Ticks> ticks;
    private final boolean logarithmic;
    private final int colour;

    /**
     * @param ticks the ticks for so many pixels of room
     */
    QuietAxis(Sheet sheet, double lo, double hi, boolean logarithmic, int colour, IntFunction<Ticks> ticks) {
        super(null);
        this.sheet = sheet;
        this.ticks = ticks;
        this.logarithmic = logarithmic;
        this.colour = colour;
        setAutoRange(false);
        setRange(lo, hi);
        setTickLabelFont(sheet.normal);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double share = PlotArea.share(value, getLowerBound(), getUpperBound(), logarithmic);
        boolean horizontal = RectangleEdge.isTopOrBottom(edge);
        double up = isInverted() ? 1 - share : share;
        return horizontal ? area.getX() + up * area.getWidth() : area.getMaxY() - up * area.getHeight();
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean horizontal = RectangleEdge.isTopOrBottom(edge);
        Ticks now = ticks.apply((int) (horizontal ? area.getWidth() : area.getHeight()));
        TextAnchor anchor = horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        List<ValueTick> all = new ArrayList<>();
        for (int i = 0; i < now.values().length; i++) {
            all.add(new NumberTick(now.values()[i], now.labels()[i], anchor, anchor, 0));
        }
        return all;
    }

    @Override
    protected double findMaximumTickLabelWidth(
            @SuppressWarnings("rawtypes") List all, Graphics2D g2, Rectangle2D area, boolean vertical) {
        double widest = 0;
        for (Object tick : all) {
            widest = Math.max(widest, sheet.width(((ValueTick) tick).getText(), sheet.normal));
        }
        return widest + GAP;
    }

    @Override
    protected double findMaximumTickLabelHeight(
            @SuppressWarnings("rawtypes") List all, Graphics2D g2, Rectangle2D area, boolean vertical) {
        return sheet.height(sheet.normal) + GAP;
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D area, RectangleEdge edge) {
        AxisState state = new AxisState(cursor);
        List<ValueTick> all = refreshTicks(g2, state, area, edge);
        state.setTicks(all);
        Font font = sheet.normal;
        for (ValueTick tick : all) {
            double place = valueToJava2D(tick.getValue(), area, edge);
            if (edge == RectangleEdge.LEFT) {
                sheet.text(
                        tick.getText(), area.getX() - GAP, sheet.middle(place, font), Sheet.Anchor.END, font, colour);
            } else {
                double top =
                        edge == RectangleEdge.TOP ? area.getY() - GAP : area.getMaxY() + GAP + font.getSize2D() * 0.9;
                sheet.text(tick.getText(), place, top, Sheet.Anchor.MIDDLE, font, colour);
            }
        }
        return state;
    }
}
