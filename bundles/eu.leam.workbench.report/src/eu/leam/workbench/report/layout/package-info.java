/** A page as blocks, before it becomes HTML or Markdown. */
package eu.leam.workbench.report.layout;
