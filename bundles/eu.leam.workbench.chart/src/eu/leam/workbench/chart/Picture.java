package eu.leam.workbench.chart;

/**
 * A drawn figure.
 *
 * @param width device pixels in a row
 * @param height rows
 * @param argb 0xAARRGGBB, row by row from the top, opaque; not to be changed
 * @param plot where the data lie, for reading values under the pointer
 */
public record Picture(int width, int height, int[] argb, PlotArea plot) {}
