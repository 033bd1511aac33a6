/** The Universal Declaration of Human Rights as multilingual text. */
package eu.leam.workbench.data.udhr;
