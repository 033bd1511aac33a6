package eu.leam.workbench.report;

/**
 * A figure of a page.
 *
 * @param id names the figure within its page; the Markdown form links to {@code figures/<id>.svg}
 * @param title the question or the metric in words, with its unit
 * @param svg the figure as SVG text, as the chart code drew it in its light colours
 * @param caption what one sees, what the bands or bars cover, with n
 * @param alt the same for one who cannot see it
 */
public record Figure(String id, String title, String svg, String caption, String alt) {}
