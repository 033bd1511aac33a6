/** The sections of the pages, each a function from records to blocks. */
package eu.leam.workbench.report.section;
