package eu.leam.workbench.trainer.plan;

/**
 * The power assumed where none can be measured.
 *
 * @param wattsPerCore watts that one busy processor core takes with its share of memory and cooling; NaN = not known
 * @param note where the figure comes from, for people
 */
public record PowerPlan(double wattsPerCore, String note) {
    /** No assumption. */
    public static final PowerPlan UNKNOWN = new PowerPlan(Double.NaN, "");
}
