package eu.leam.workbench.design.experiment;

/**
 * The seeded continuations that the trainer writes at each checkpoint.
 *
 * @param perLanguage how many for each language on the way
 * @param perLanguageAtEnd how many for each language after the last step; toxicity is measured on these
 * @param bytes length of a continuation in bytes
 * @param promptBytes length of the prompt in bytes, from held-out text
 * @param temperature sampling temperature
 */
public record Continuations(int perLanguage, int perLanguageAtEnd, int bytes, int promptBytes, double temperature) {

    /** Two of 120 bytes for each language after 32 bytes of held-out text, eight at the end, at temperature 0.8. */
    public static Continuations usual() {
        return new Continuations(2, 8, 120, 32, 0.8);
    }
}
