/**
 * The one table of the window: virtual and native, with typed columns, sorting, filter box, column chooser, copy as TSV, export
 * as CSV, a memory, and a selection that survives a refresh. Owns no rows: a view model says what stands in them. Read {@link
 * eu.leam.workbench.ui.table.TableBuilder} first.
 */
package eu.leam.workbench.ui.table;
