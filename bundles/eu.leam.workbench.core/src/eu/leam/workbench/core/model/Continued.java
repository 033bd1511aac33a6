package eu.leam.workbench.core.model;

/**
 * What a model wrote.
 *
 * @param text what followed the prompt
 * @param bytes how many bytes it wrote
 * @param document whether it held its text to be over, before the bytes were used up
 * @param parameters exact number of the model's parameters
 */
public record Continued(String text, int bytes, boolean document, long parameters) {}
