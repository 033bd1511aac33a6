package eu.leam.workbench.report.layout;

import java.util.List;

/** The gates of a release with what they were judged by. */
public record Gates(List<Row> rows) implements Block {

    public Gates {
        rows = List.copyOf(rows);
    }

    /**
     * One gate.
     *
     * @param state passed, failed or not-measured
     * @param word the state in the reader's language
     * @param question the rule as a question
     * @param evidence the first sentences of evidence
     * @param more further ones, folded away
     * @param moreLabel what one finds in them
     * @param nextStep what to do; empty when it passed
     */
    public record Row(
            String state,
            String word,
            String question,
            List<String> evidence,
            List<String> more,
            String moreLabel,
            String nextStep) {

        public Row {
            evidence = List.copyOf(evidence);
            more = List.copyOf(more);
        }

        /** A sign that tells the state without colour. */
        public String sign() {
            return switch (state) {
                case "passed" -> "✓";
                case "failed" -> "✕";
                default -> "○";
            };
        }
    }
}
