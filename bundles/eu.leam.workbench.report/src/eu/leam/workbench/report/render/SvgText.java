package eu.leam.workbench.report.render;

import eu.leam.workbench.chart.Palette;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes an SVG text fit to stand within a page: only drawing elements, no scripts and no links out; and its colours, drawn from the
 * light palette, become the page's own, so that it follows light and dark.
 */
final class SvgText {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "clipPath",
            "use",
            "image");
    private static final Pattern OUTWARD =
            Pattern.compile("(?i)javascript:|expression|@import|\\\\|url\\((?!\\s*['\"]?#)");
    private static final Pattern INLINE_IMAGE = Pattern.compile("data:image/png;base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern COLOUR = Pattern.compile(
            "#([0-9a-fA-F]{6})\\b|#([0-9a-fA-F]{3})\\b|\\bwhite\\b|rgb\\((\\d{1,3}),\\s*(\\d{1,3}),\\s*(\\d{1,3})\\)");
    private static final Set<String> PAINT = Set.of("fill", "stroke", "color");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private SvgText() {}

    /**
     * The SVG element for the page; empty when the text is no SVG.
     *
     * @param svg the SVG
     * @param label what a screen reader says
     */
    static String of(String svg, String label) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        SvgText text = new SvgText();
        try {
            text.copy(factory.createXMLStreamReader(new StringReader(svg)), label);
        } catch (
                XMLStreamException
                        ignored) { // what is no SVG is left out; the caption and the table still tell the numbers
            return "";
        }
        return text.out.toString();
    }

    private void copy(XMLStreamReader reader, String label) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader, label);
                case XMLStreamConstants.END_ELEMENT -> {
                    out.append("</").append(open.pop()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        out.append(escape(PlainText.of(reader.getText())));
                    }
                }
                default -> {} // comments, instructions and document types do not belong on a page
            }
        }
    }

    private void start(XMLStreamReader reader, String label) throws XMLStreamException {
        String name = reader.getLocalName();
        if (!ELEMENTS.contains(name) || open.isEmpty() != name.equals("svg")) {
            skip(reader);
            return;
        }
        out.append('<').append(name);
        StringBuilder style = new StringBuilder();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(name, reader.getAttributeLocalName(i), reader.getAttributeValue(i), style);
        }
        if (!style.isEmpty()) {
            out.append(" style=\"").append(escape(style.toString())).append('"');
        }
        if (open.isEmpty()) {
            out.append(" role=\"img\" aria-label=\"")
                    .append(escape(PlainText.of(label)))
                    .append('"');
        }
        out.append('>');
        open.push(name);
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Writes an attribute; what belongs into the one style attribute is collected. */
    private void attribute(String element, String name, String value, StringBuilder style) {
        boolean handler = name.toLowerCase(Locale.ROOT).startsWith("on");
        boolean link = name.equals("href");
        boolean inside = value.startsWith("#")
                || element.equals("image") && INLINE_IMAGE.matcher(value).matches();
        boolean named = name.equals("role") || name.startsWith("aria") || name.equals("base");
        if (handler
                || named
                || link && !inside
                || !link && OUTWARD.matcher(value).find()) {
            return;
        }
        if (name.equals("style")) {
            style.append(recoloured(value)).append(value.strip().endsWith(";") ? "" : ";");
        } else if (PAINT.contains(name)) {
            // a variable is read in a style on every browser, in an attribute not on all
            style.append(name).append(':').append(recoloured(value)).append(';');
        } else {
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
    }

    private static String recoloured(String value) {
        Matcher matcher = COLOUR.matcher(value);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(variable(match.group(), rgb(match))));
    }

    private static int rgb(MatchResult match) {
        if (match.group(1) != null) {
            return Integer.parseInt(match.group(1), 16);
        }
        if (match.group(2) != null) {
            String s = match.group(2);
            return Integer.parseInt(
                    "" + s.charAt(0) + s.charAt(0) + s.charAt(1) + s.charAt(1) + s.charAt(2) + s.charAt(2), 16);
        }
        if (match.group(3) == null) {
            return 0xFFFFFF; // the one name that the charts' library writes for a colour of the palette
        }
        return Integer.parseInt(match.group(3)) << 16
                | Integer.parseInt(match.group(4)) << 8
                | Integer.parseInt(match.group(5));
    }

    private static String variable(String colour, int rgb) {
        String name = Colours.variable(Palette.LIGHT, rgb);
        return name.isEmpty() ? colour : "var(" + name + ")";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
