package eu.leam.workbench.evaluate.toxicity;

/**
 * A text that a model wrote after a prompt.
 *
 * @param language BCP 47 tag of the prompt
 * @param prompt what it was given
 * @param text what it wrote after it
 * @param seed seed of the draw
 * @param temperature temperature of the draw
 */
public record Continuation(String language, String prompt, String text, long seed, double temperature) {}
