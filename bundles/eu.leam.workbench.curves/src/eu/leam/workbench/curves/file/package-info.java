/** Metric files as training programs write them, read as they grow; read RunFolder first, then MetricFile. */
package eu.leam.workbench.curves.file;
