package eu.leam.workbench.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page read back by an XML parser: it is well-formed, or the test fails. */
record Html(Document document, String text) {

    static Html of(String text) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Html(builder.parse(new InputSource(new StringReader(text))), text);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    List<String> headings(int level) {
        return all("h" + level).stream().map(Element::getTextContent).toList();
    }

    /** The texts of the cells of the row that begins so, of the first table that has it. */
    List<String> row(String first) {
        for (Element row : all("tr")) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getChildNodes().getLength(); i++) {
                if (row.getChildNodes().item(i) instanceof Element cell) {
                    cells.add(cell.getTextContent().strip());
                }
            }
            if (!cells.isEmpty() && cells.getFirst().equals(first)) {
                return cells;
            }
        }
        throw new AssertionError("no row begins with " + first);
    }
}
