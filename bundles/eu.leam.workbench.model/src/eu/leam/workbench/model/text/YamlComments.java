package eu.leam.workbench.model.text;

import eu.leam.workbench.model.text.YamlNode.Entry;
import eu.leam.workbench.model.text.YamlNode.Item;
import eu.leam.workbench.model.text.YamlNode.Mapping;
import eu.leam.workbench.model.text.YamlNode.Place;
import eu.leam.workbench.model.text.YamlNode.Remark;
import eu.leam.workbench.model.text.YamlNode.Scalar;
import eu.leam.workbench.model.text.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Hangs the comments of a file on its keys: one that has a line of its own on the next key below it, one behind a value on that
 * value's key. SnakeYAML's scanner says what is a comment; lines alone decide where it belongs.
 */
final class YamlComments {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    private final List<Anchor> anchors = new ArrayList<>();
    private final String[] lines;

    private record Anchor(int line, Remark remark) {}

    private record Comment(int line, String text) {}

    private YamlComments(String text) {
        lines = LINE_BREAK.split(text, -1);
    }

    /** Fills the remarks of the tree; answers the comments below the last key. */
    static List<String> attach(String text, Mapping root) {
        if (text.indexOf('#') < 0) {
            return List.of();
        }
        var comments = new YamlComments(text);
        comments.collect(root);
        Map<Integer, List<Comment>> blocks = new TreeMap<>();
        var scanner =
                new ScannerImpl(new StreamReader(text), YamlParser.options(text).setProcessComments(true));
        while (!scanner.checkToken(Token.ID.StreamEnd)) {
            if (scanner.getToken() instanceof CommentToken token && token.getCommentType() != CommentType.BLANK_LINE) {
                var comment = new Comment(
                        token.getStartMark().getLine() + 1, token.getValue().stripTrailing());
                comments.hang(comment, blocks);
            }
        }
        var end = new ArrayList<String>();
        blocks.forEach((below, block) -> comments.place(block, below, end));
        return end;
    }

    private void hang(Comment comment, Map<Integer, List<Comment>> blocks) {
        int below = firstBelow(comment.line());
        boolean ownLine = lines[comment.line() - 1].strip().startsWith("#");
        if (ownLine || below == 0) {
            blocks.computeIfAbsent(below, key -> new ArrayList<>()).add(comment);
        } else {
            Remark remark = anchors.get(below - 1).remark();
            remark.beside = remark.beside == null ? comment.text() : remark.beside + " #" + comment.text();
        }
    }

    /** Keeps single empty lines around and within a block: they say that it is about more than the next key. */
    private void place(List<Comment> block, int below, List<String> end) {
        List<String> into = below < anchors.size() ? anchors.get(below).remark().above : end;
        for (Comment comment : block) {
            if (comment.line() > 1 && lines[comment.line() - 2].isBlank()) {
                into.add(null);
            }
            into.add(comment.text());
        }
        int last = block.getLast().line();
        if (below < anchors.size() && anchors.get(below).line() > last + 1 && lines[last].isBlank()) {
            into.add(null);
        }
    }

    private int firstBelow(int line) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).line() > line) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void collect(YamlNode node) {
        switch (node) {
            case Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    add(entry.key().place(), entry.remark());
                    collect(entry.value());
                }
            }
            case Sequence sequence -> {
                for (Item item : sequence.items()) {
                    if (isLeaf(item.value())) {
                        add(item.value().place(), item.remark());
                    }
                    collect(item.value());
                }
            }
            case Scalar ignored -> {
                // its key or item is the anchor
            }
        }
    }

    private static boolean isLeaf(YamlNode node) {
        return switch (node) {
            case Scalar ignored -> true;
            case Mapping mapping -> mapping.entries().isEmpty();
            case Sequence sequence -> sequence.items().isEmpty();
        };
    }

    private void add(Place place, Remark remark) {
        anchors.add(new Anchor(place.line(), remark));
    }
}
