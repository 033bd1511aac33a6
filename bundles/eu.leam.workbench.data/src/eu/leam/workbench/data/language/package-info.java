/** The languages of the sample project. */
package eu.leam.workbench.data.language;
