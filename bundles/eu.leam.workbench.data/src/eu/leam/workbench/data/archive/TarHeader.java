package eu.leam.workbench.data.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The 512-byte header of an entry, as IEEE Std 1003.1 ("pax", ustar interchange format) lays it out.
 *
 * @param name name with the ustar prefix
 * @param size bytes of content
 * @param type type flag: {@code 0} plain file, {@code 5} folder, {@code x} and {@code g} pax records, {@code L} GNU
 *     long name
 */
record TarHeader(String name, long size, char type) {
    private static final int CHECKSUM = 148;

    /** The header; null for the zero block that ends an archive. */
    static TarHeader parse(byte[] block) throws IOException {
        long sum = 0;
        for (int i = 0; i < block.length; i++) {
            sum += i >= CHECKSUM && i < CHECKSUM + 8 ? ' ' : block[i] & 0xFF;
        }
        if (sum == 8 * ' ' && block[CHECKSUM] == 0) {
            return null;
        }
        if (octal(block, CHECKSUM, 8) != sum) {
            throw new IOException("header checksum");
        }
        String prefix = text(block, 257, 5).equals("ustar") ? text(block, 345, 155) : "";
        String name = text(block, 0, 100);
        return new TarHeader(
                prefix.isEmpty() ? name : prefix + "/" + name, octal(block, 124, 12), (char) (block[156] & 0xFF));
    }

    /** The path of a pax record block ("17 path=a/b.html" and a line break), or null when it sets none. */
    static String paxPath(byte[] records) {
        for (String line : new String(records, StandardCharsets.UTF_8).split("\n")) {
            int key = line.indexOf(" path=");
            if (key > 0) {
                return line.substring(key + 6);
            }
        }
        return null;
    }

    /** Text up to the first NUL. */
    static String text(byte[] content) {
        return text(content, 0, content.length);
    }

    private static String text(byte[] block, int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] block, int from, int length) throws IOException {
        long value = 0;
        boolean begun = false;
        for (int i = from; i < from + length; i++) {
            int c = block[i];
            if (c >= '0' && c <= '7') {
                value = value * 8 + c - '0';
                begun = true;
            } else if (begun || c != ' ') {
                if (c != 0 && c != ' ') {
                    throw new IOException("octal field"); // also base-256 sizes: no entry here may be that large
                }
                break;
            }
        }
        return value;
    }
}
