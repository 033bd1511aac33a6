package eu.leam.workbench.core;

/** The product's own name and version, as it stands in scores, dossiers and {@code --version}. */
public final class Product {
    /** Name for people. */
    public static final String NAME = "LEAM Workbench";
    /** Version of the formats and scorers; the bundles carry the same with a build qualifier. */
    public static final String VERSION = "0.1.0";

    private Product() {}

    /** Name and version as harness identity, for instance {@code leam-workbench 0.1.0}. */
    public static String harness() {
        return "leam-workbench " + VERSION;
    }
}
