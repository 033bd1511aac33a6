/**
 * Figures from plain series and tables, drawn by JFreeChart's axes and Java2D without a display: the same figure as pixels for
 * the window, as PNG and as SVG for a report, light and dark. Owns palette, ticks, layout and legend; knows no run, score or
 * model, and no words but those it is given. Read {@link eu.leam.workbench.chart.Figure} first, then {@link
 * eu.leam.workbench.chart.LineFigure} and {@link eu.leam.workbench.chart.ForestFigure}.
 */
package eu.leam.workbench.chart;
