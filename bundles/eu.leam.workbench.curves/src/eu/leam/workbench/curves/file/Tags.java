package eu.leam.workbench.curves.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The tags of one file: each is made a string once and found again by its bytes; knows which ones are scalars. */
final class Tags {
    private Tag[] table = new Tag[64];
    private int count;

    Tag of(byte[] bytes, int from, int length) {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        int mask = table.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            Tag tag = table[slot];
            if (tag == null) {
                return add(hash, Arrays.copyOfRange(bytes, from, from + length));
            }
            if (tag.hash == hash && Arrays.equals(tag.bytes, 0, tag.bytes.length, bytes, from, from + length)) {
                return tag;
            }
        }
    }

    private Tag add(int hash, byte[] bytes) {
        if (2 * count >= table.length) {
            Tag[] former = table;
            table = new Tag[former.length * 2];
            for (Tag tag : former) {
                if (tag != null) {
                    put(tag);
                }
            }
        }
        Tag tag = new Tag(hash, bytes);
        put(tag);
        count++;
        return tag;
    }

    private void put(Tag tag) {
        int slot = tag.hash & (table.length - 1);
        while (table[slot] != null) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = tag;
    }

    /** One tag. */
    static final class Tag {
        final String name;
        /** The plugin that the tag's first value named; null when none was named. */
        String plugin;

        private final int hash;
        private final byte[] bytes;

        private Tag(int hash, byte[] bytes) {
            this.hash = hash;
            this.bytes = bytes;
            name = new String(bytes, StandardCharsets.UTF_8);
        }

        /** Whether a tensor of this tag may be a scalar: the plugin is that of scalars, or none was named. */
        boolean mayBeScalar() {
            return plugin == null || plugin.equals("scalars");
        }
    }
}
