package eu.leam.workbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** A JFreeChart plot without frame, with sharp grid lines at the labelled ticks, whose data are drawn by the figure. */
final class ContentPlot extends XYPlot {
    private static final long serialVersionUID = 1L;

    private final transient Sheet sheet;
    private final transient Content content;
    private final boolean vertical;
    private final boolean horizontal;

    /** Draws the data. */
    interface Content {
        void draw(Rectangle2D area);
    }

    /**
     * @param vertical whether the x ticks have grid lines
     * @param horizontal whether the y ticks have them
     */
    ContentPlot(Sheet sheet, QuietAxis x, QuietAxis y, boolean vertical, boolean horizontal, Content content) {
        super(new DefaultXYDataset(), x, y, null);
        this.sheet = sheet;
        this.content = content;
        this.vertical = vertical;
        this.horizontal = horizontal;
        setOutlineVisible(false);
        setBackgroundPaint(null);
        setInsets(RectangleInsets.ZERO_INSETS);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Draws plot and axes into the rectangle; gives where the data lie. */
    Rectangle2D draw(Rectangle2D within) {
        PlotRenderingInfo info = new PlotRenderingInfo(null);
        draw(sheet.g2, within, null, null, info);
        return info.getDataArea();
    }

    @Override
    protected void drawDomainGridlines(Graphics2D g2, Rectangle2D area, List<ValueTick> ticks) {
        if (vertical) {
            for (ValueTick tick : ticks) {
                double place = getDomainAxis().valueToJava2D(tick.getValue(), area, RectangleEdge.BOTTOM);
                double x = Math.clamp(sheet.sharp(place), area.getX() + 0.5, area.getMaxX() - 0.5);
                sheet.line(x, area.getY(), x, area.getMaxY(), sheet.palette.keyline(), 1, null);
            }
        }
    }

    @Override
    protected void drawRangeGridlines(Graphics2D g2, Rectangle2D area, List<ValueTick> ticks) {
        if (horizontal) {
            for (ValueTick tick : ticks) {
                double place = getRangeAxis().valueToJava2D(tick.getValue(), area, RectangleEdge.LEFT);
                double y = Math.clamp(sheet.sharp(place), area.getY() + 0.5, area.getMaxY() - 0.5);
                sheet.line(area.getX(), y, area.getMaxX(), y, sheet.palette.keyline(), 1, null);
            }
        }
    }

    @Override
    public boolean render(
            Graphics2D g2, Rectangle2D area, int index, PlotRenderingInfo info, CrosshairState crosshair) {
        content.draw(area);
        return true;
    }
}
