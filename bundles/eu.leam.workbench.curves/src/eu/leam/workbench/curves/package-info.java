/**
 * Metric files to slices that can be drawn: reads TensorBoard event files and {@code metrics.jsonl} as they grow, keeps their
 * points in columns with a min/max pyramid, answers what lies between two x per pixel, and writes the compact evidence that is
 * committed with a run. Never draws, never hides an extremum, never changes a metric file. Read {@link
 * eu.leam.workbench.curves.CurveStore} first, then {@link eu.leam.workbench.curves.CurveQuery} and {@link
 * eu.leam.workbench.curves.file.RunFolder}.
 */
package eu.leam.workbench.curves;
