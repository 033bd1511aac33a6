/** The whole way once, in one deed. */
package eu.leam.workbench.core.demo;
