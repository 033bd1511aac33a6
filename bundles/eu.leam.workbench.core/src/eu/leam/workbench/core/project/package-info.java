/** The project as a whole: making one, checking it, reading and saving its documents. */
package eu.leam.workbench.core.project;
