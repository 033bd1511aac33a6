package eu.leam.workbench.report;

/** What can be put on a page. */
public sealed interface Page permits DemoReport, DossierReport, ComparisonReport {}
