package eu.leam.workbench.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one was meant to be. */
final class Likeness {
    private Likeness() {}

    /** The nearest of the words, when it is near: at most a third of its letters differ, or it begins with what was written. */
    static Optional<String> nearest(String written, Collection<String> words) {
        String plain = written.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> near(plain, word))
                .min(Comparator.comparingInt((String word) -> distance(plain, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean near(String written, String word) {
        boolean begins = written.length() > 1 && word.startsWith(written) && !written.equals("--");
        return begins || distance(written, word) <= Math.max(1, word.length() / 3);
    }

    /** Edits that turn one word into the other: a letter put in, left out, replaced, or two neighbours swapped. */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : best(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int best(int[][] edits, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
