/**
 * Pages for people: the report of a demo, the dossier of a release and the comparison of two model versions, as self-contained HTML
 * and as Markdown, in English or German. Owns how results are told, not what they are: it gets records, shows each number with unit,
 * n and error, and judges nothing. Never touches disk, Git, clock or network. Read {@link
 * eu.leam.workbench.report.ReportWriter} first.
 */
package eu.leam.workbench.report;
