/** Counter-based random numbers. */
package eu.leam.workbench.base.random;
