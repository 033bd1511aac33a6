/** Numbers for people. */
package eu.leam.workbench.base.format;
