package eu.leam.workbench.chart;

import java.awt.Graphics;
import java.awt.RenderingHints;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Batik's SVG drawing with words that keep their anchor: a browser's sans serif is wider or narrower than ours, and a number that
 * ends at its axis must end there in every browser.
 */
final class SvgGraphics extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

    private SvgGraphics(SVGGeneratorContext context) {
        super(context, false);
    }

    private SvgGraphics(SvgGraphics of) {
        super(of);
    }

    /** A drawing whose ids begin with the text. */
    static SvgGraphics create(String id) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setPrecision(2);
            context.setIDGenerator(new SVGIDGenerator() {
                @Override
                public String generateID(String prefix) {
                    return id + "-" + super.generateID(prefix);
                }
            });
            SvgGraphics graphics = new SvgGraphics(context);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            return graphics;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can make an empty document", e);
        }
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    void text(String text, double x, double y, String anchor) {
        Element element = getDOMFactory().createElementNS(SVG, "text");
        element.setAttributeNS(null, "x", generatorCtx.doubleString(x));
        element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
        if (!anchor.equals("start")) {
            element.setAttributeNS(null, "text-anchor", anchor);
        }
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    /** The drawing as an element. */
    String element(int width, int height, String title, String id) {
        Element root = getRoot();
        root.setAttributeNS(null, "width", String.valueOf(width));
        root.setAttributeNS(null, "height", String.valueOf(height));
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "font-family", FONTS);
        root.setAttributeNS(null, "role", "img");
        if (!title.isEmpty()) {
            Element name = getDOMFactory().createElementNS(SVG, "title");
            name.setAttributeNS(null, "id", id + "-title");
            name.appendChild(getDOMFactory().createTextNode(title));
            root.insertBefore(name, root.getFirstChild());
            root.setAttributeNS(null, "aria-labelledby", id + "-title");
        }
        StringWriter out = new StringWriter();
        try {
            stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        String text = out.toString();
        return text.substring(text.indexOf("<svg"))
                .replace("id=\"genericDefs\"", "id=\"" + id + "-defs\"")
                .replace(" font-family=\"sans-serif\"", "")
                .replace("\r\n", "\n");
    }
}
