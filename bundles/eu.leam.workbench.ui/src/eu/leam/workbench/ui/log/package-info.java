/** The error log: what went wrong since the start, in words, with the evidence one needs to report it. */
package eu.leam.workbench.ui.log;
