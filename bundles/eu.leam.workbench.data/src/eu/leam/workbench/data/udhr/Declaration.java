package eu.leam.workbench.data.udhr;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One translation of the declaration. A document is one paragraph, or one numbered clause, below the heading of its
 * article (or of the preamble): two lines, some sixty documents a language. Whole articles would be thirty, too few
 * for a held-out split.
 *
 * @param code the package's code, for instance {@code deu_1996}
 * @param tag the language tag the text bears
 * @param documents the documents in the declaration's order, in Unicode normal form C
 */
record Declaration(String code, String tag, List<String> documents) {
    private static final Pattern HEAD = Pattern.compile("<html\\b([^>]*)>");
    private static final Pattern BLOCK = Pattern.compile("<(h1|h2|p)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern ENTITY =
            Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos|nbsp);");

    Declaration {
        documents = List.copyOf(documents);
    }

    /** Reads the package's HTML; blocks that hold no text are left out. */
    static Declaration parse(String html) {
        Matcher head = HEAD.matcher(html);
        String attributes = head.find() ? head.group(1) : "";
        List<String> documents = new ArrayList<>();
        String heading = "";
        Matcher block = BLOCK.matcher(html);
        while (block.find()) {
            String text = text(block.group(2));
            if (!block.group(1).equals("p")) {
                heading = text;
            } else if (!text.isEmpty()) {
                documents.add(heading.isEmpty() ? text : heading + "\n" + text);
            }
        }
        return new Declaration(attribute(attributes, "data-code"), attribute(attributes, "lang"), documents);
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    /** The text of a block: no tags, entities resolved, white space folded into one blank, normal form C. */
    private static String text(String html) {
        String untagged = html.replaceAll("<[^>]*>", " ");
        String resolved = ENTITY.matcher(untagged).replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
        String folded = resolved.replaceAll("[\\s\\p{Cntrl}\\uFEFF]+", " ").strip();
        return Normalizer2.getNFCInstance().normalize(folded);
    }

    private static String character(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00a0";
            default -> {
                boolean hex = entity.charAt(1) == 'x';
                int point = hex ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
                boolean valid = Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
                yield valid ? Character.toString(point) : "\ufffd";
            }
        };
    }
}
