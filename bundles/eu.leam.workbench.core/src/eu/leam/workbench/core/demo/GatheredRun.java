package eu.leam.workbench.core.demo;

import eu.leam.workbench.report.RunReport;

/**
 * A run with what a demo tells of it.
 *
 * @param run id of the run
 * @param report for people
 * @param model for comparing two demos
 */
record GatheredRun(String run, RunReport report, DemoOutcome.Model model) {}
