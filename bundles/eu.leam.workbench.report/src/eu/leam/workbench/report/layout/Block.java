package eu.leam.workbench.report.layout;

import eu.leam.workbench.report.Figure;
import java.util.List;

/** A part of a page. */
public sealed interface Block
        permits Block.Text,
                Block.Link,
                Block.Bullets,
                Block.Facts,
                Block.Highlights,
                Block.Picture,
                Block.Fold,
                Table,
                Gates {

    /** The name by which the templates tell the kinds apart. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /**
     * A paragraph.
     *
     * @param text plain text
     * @param tone empty, {@code lead} or {@code note}
     */
    record Text(String text, String tone) implements Block {
        public Text(String text) {
            this(text, "");
        }
    }

    /**
     * A way to a page beside this one.
     *
     * @param text what one finds there
     * @param href the page's file, relative to this one
     */
    record Link(String text, String href) implements Block {
        /** The file when it is a plain relative path; else the top of this page. */
        public String safeHref() {
            return href.matches("[A-Za-z0-9][A-Za-z0-9._/-]*") ? href : "#";
        }
    }

    /** A list of sentences. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Names with values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name with a value.
     *
     * @param name what it is, with its unit
     * @param value its value
     * @param code whether it is a hash or the like, to be set in a fixed width
     */
    record Fact(String name, String value, boolean code) {
        public Fact(String name, String value) {
            this(name, value, false);
        }
    }

    /** The few numbers that a hurried reader takes away. */
    record Highlights(List<Highlight> items) implements Block {
        public Highlights {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param value the number with its error
     * @param unit its unit
     * @param label what it is, in a sentence
     */
    record Highlight(String value, String unit, String label) {}

    /**
     * A figure.
     *
     * @param figure the figure; its SVG has been made safe for the page
     * @param number its number on the page
     */
    record Picture(Figure figure, int number) implements Block {}

    /**
     * What is shown when asked for.
     *
     * @param summary what one finds in it
     * @param blocks its content
     */
    record Fold(String summary, List<Block> blocks) implements Block {
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }
}
