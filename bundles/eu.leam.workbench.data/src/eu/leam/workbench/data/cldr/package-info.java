/**
 * Facts that Unicode's CLDR carries, put into words: a knowledge graph in natural language. {@link
 * eu.leam.workbench.data.cldr.CldrFacts} is where to begin; the graph ({@code Graph}), names ({@code LocalNames}) and
 * the two ways of saying a statement ({@code Sentences}, {@code Labels}) stand apart.
 */
package eu.leam.workbench.data.cldr;
