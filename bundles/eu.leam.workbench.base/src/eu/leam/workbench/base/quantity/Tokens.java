package eu.leam.workbench.base.quantity;

/** A number of tokens, never negative. */
public record Tokens(long count) implements Comparable<Tokens> {

    public Tokens {
        if (count < 0) {
            throw new IllegalArgumentException("a number of tokens is never negative: " + count);
        }
    }

    @Override
    public int compareTo(Tokens other) {
        return Long.compare(count, other.count);
    }
}
