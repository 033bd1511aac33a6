package eu.leam.workbench.report;

import eu.leam.workbench.chart.BarFigure;
import eu.leam.workbench.chart.DotFigure;
import eu.leam.workbench.chart.Figure;
import eu.leam.workbench.chart.ForestFigure;
import eu.leam.workbench.chart.LineFigure;
import eu.leam.workbench.chart.Style;
import java.util.Locale;

/**
 * A figure of a page before it is drawn, so that it can stand in a page as SVG and beside it as PNG, or in a window.
 *
 * @param place where it stands in a demo's report
 * @param id names it within the page
 * @param caption what one sees, what the bars cover, with n
 * @param alt the same for one who cannot see it
 * @param figure the figure
 */
public record Drawing(DemoReport.Place place, String id, String caption, String alt, Figure figure) {
    /** Width of a figure in a page, in pixels. */
    public static final int WIDTH = 860;

    /** Height at which nothing is crowded, in pixels. */
    public int height() {
        return figure.preferredHeight(WIDTH, Style.LIGHT);
    }

    /** The figure as it stands in a page; it is drawn in light colours and follows the page into the dark. */
    public eu.leam.workbench.report.Figure inPage(Locale locale) {
        Figure bare = untitled();
        int height = bare.preferredHeight(WIDTH, Style.LIGHT);
        String svg = bare.toSvg(WIDTH, height, Style.LIGHT.withLocale(locale), id);
        return new eu.leam.workbench.report.Figure(id, figure.title(), svg, caption, alt);
    }

    /** The figure as a PNG file at twice the size, with its title. */
    public byte[] png(Style style) {
        return figure.toPng(WIDTH, height(), 2, style);
    }

    /** In a page the title stands over the figure as text of the page. */
    private Figure untitled() {
        return switch (figure) {
            case LineFigure f ->
                new LineFigure("", f.x(), f.y(), f.lines(), f.bands(), f.references(), f.legend(), f.valueHeader());
            case ForestFigure f ->
                new ForestFigure("", f.x(), f.rows(), f.markName(), f.secondName(), f.lowerName(), f.higherName());
            case DotFigure f -> new DotFigure("", f.x(), f.rows(), f.series(), f.references());
            case BarFigure f -> new BarFigure("", f.x(), f.rows(), f.series(), f.references());
        };
    }
}
