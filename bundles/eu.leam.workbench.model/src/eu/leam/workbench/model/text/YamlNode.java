package eu.leam.workbench.model.text;

import java.util.ArrayList;
import java.util.List;

/** A file as a tree of maps, lists and scalars with their places and comments; no tags, anchors or aliases. */
sealed interface YamlNode {

    /** Where it stands in the file. */
    Place place();

    /** Line and column, both from 1; {@link #NONE} for what was made here. */
    record Place(int line, int column) {
        static final Place NONE = new Place(0, 0);
    }

    /** A scalar; plain means written without quotes and not as a block. */
    record Scalar(String value, boolean plain, Place place) implements YamlNode {
        static Scalar plain(String value) {
            return new Scalar(value, true, Place.NONE);
        }

        static Scalar text(String value) {
            return new Scalar(value, false, Place.NONE);
        }

        /** Whether nothing was given: an empty plain scalar, {@code ~} or {@code null}. */
        boolean isNothing() {
            return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<Item> items, Place place) implements YamlNode {}

    /** A map in its order. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {}

    /** A member of a list; comments hang here only when it has no key of its own that they can hang on. */
    record Item(YamlNode value, Remark remark) {}

    /** A key with its value and the comments that hang on the key. */
    record Entry(Scalar key, YamlNode value, Remark remark) {}

    /** Comments of one key: the lines above it without their hash (an empty line is null) and the one behind it. */
    final class Remark {
        final List<String> above = new ArrayList<>();
        String beside;

        boolean isEmpty() {
            return above.isEmpty() && beside == null;
        }

        /** All of it as lines that can stand above another key. */
        List<String> lines() {
            var lines = new ArrayList<>(above);
            if (beside != null) {
                lines.add(beside);
            }
            return lines;
        }

        Remark copy() {
            var copy = new Remark();
            copy.above.addAll(above);
            copy.beside = beside;
            return copy;
        }
    }
}
