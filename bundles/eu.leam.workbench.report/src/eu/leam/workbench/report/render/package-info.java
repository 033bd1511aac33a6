/** From blocks to text: templates, escaping, figures, words and numbers of a language. */
package eu.leam.workbench.report.render;
