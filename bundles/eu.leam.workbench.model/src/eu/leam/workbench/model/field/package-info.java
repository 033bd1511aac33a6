/** What is known of a single field of a document (unit, range, reference) and how its value is written and read as text. */
package eu.leam.workbench.model.field;
