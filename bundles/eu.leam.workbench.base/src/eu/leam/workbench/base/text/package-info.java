/** Texts in the user's language. */
package eu.leam.workbench.base.text;
