/** How often a model's seeded continuations hold a word of a short list of insults. */
package eu.leam.workbench.evaluate.toxicity;
