package eu.leam.workbench.ui.evaluate.item;

/**
 * Which items are looked at.
 *
 * @param suite id of the suite
 * @param first id of a model version
 * @param second id of another one beside it; empty for none
 * @param language the items of this language alone; empty for all
 * @param category the items of this category alone; empty for all
 */
public record ItemQuestion(String suite, String first, String second, String language, String category) {

    /** The same versions and suite. */
    boolean asksTheSame(ItemQuestion other) {
        return suite.equals(other.suite) && first.equals(other.first) && second.equals(other.second);
    }
}
