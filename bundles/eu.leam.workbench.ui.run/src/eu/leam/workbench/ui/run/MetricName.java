package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.text.Texts;

/** What people call a metric, with its unit. */
final class MetricName {
    static final String LOSS = "loss";
    static final String MEAN_BITS = "validation_bits_per_byte/mean";

    private static final String BITS = "validation_bits_per_byte/";

    private MetricName() {}

    /** The name with its unit, for instance {@code Loss, nats per token}. */
    static String of(String metric) {
        if (metric.equals(MEAN_BITS)) {
            return Messages.MetricName_meanBits;
        }
        if (metric.startsWith(BITS)) {
            return Texts.format(Messages.MetricName_bits, metric.substring(BITS.length()));
        }
        return switch (metric) {
            case LOSS -> Messages.MetricName_loss;
            case "learning_rate" -> Messages.MetricName_learningRate;
            case "gradient_norm" -> Messages.MetricName_gradientNorm;
            case "tokens_per_second" -> Messages.MetricName_tokensPerSecond;
            case "energy_wh" -> Messages.MetricName_energy;
            default -> metric;
        };
    }

    /** Place in the list of choices: what one looks at first comes first. */
    static int rank(String metric) {
        return switch (metric) {
            case LOSS -> 0;
            case MEAN_BITS -> 1;
            case "learning_rate" -> 2;
            case "gradient_norm" -> 3;
            case "tokens_per_second" -> 4;
            case "energy_wh" -> 5;
            default -> metric.startsWith(BITS) ? 7 : 6;
        };
    }
}
