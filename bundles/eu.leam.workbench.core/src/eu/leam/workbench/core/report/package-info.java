/** Writing pages for people into folders. */
package eu.leam.workbench.core.report;
