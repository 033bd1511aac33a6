package eu.leam.workbench.curves.file;

import java.util.Comparator;

/** File names by their parts, numbers by their value: {@code a.9} stands before {@code a.10}. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int k = 0;
        while (i < a.length() && k < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(k))) {
                int iEnd = end(a, i);
                int kEnd = end(b, k);
                int order = compareNumbers(a.substring(i, iEnd), b.substring(k, kEnd));
                if (order != 0) {
                    return order;
                }
                i = iEnd;
                k = kEnd;
            } else if (a.charAt(i) != b.charAt(k)) {
                return Character.compare(a.charAt(i), b.charAt(k));
            } else {
                i++;
                k++;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - k);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int compareNumbers(String a, String b) {
        String x = a.replaceFirst("^0+", "");
        String y = b.replaceFirst("^0+", "");
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static int end(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
