package eu.leam.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FigureTest {

    static List<Figure> figures() {
        double[] x = {1, 2, 3, 4};
        double[] y = {3, Double.NaN, 1, 2};
        Line line = new Line("A & B <1>", 0, Trace.of(x, y), Trace.of(x, new double[] {3, 2.5, 2, 2}), "2.0");
        Line dashed = Line.of("dashed", 9, Trace.of(x, new double[] {2, 2, 2, 2}));
        LineFigure lines = LineFigure.of(
                        "Loss & more", Axis.of("step", ""), Axis.of("loss", "nats"), List.of(line, dashed))
                .withBands(List.of(new Band(0, x, new double[] {2, 2, 1, 1}, new double[] {4, 4, 3, 3})))
                .withReferences(List.of(new Reference("unigram", 3.5)))
                .withLegend(true, "last");
        ForestFigure forest = new ForestFigure(
                "Differences",
                Axis.of("difference", ""),
                List.of(
                        new ForestFigure.Row("gender", 0.1, 0.02, 0.18, -0.03, "+0.10"),
                        new ForestFigure.Row("age", -0.1, -0.3, Double.POSITIVE_INFINITY, Double.NaN, ""),
                        new ForestFigure.Row("origin", Double.NaN, Double.NaN, Double.NaN, Double.NaN, "not measured")),
                "difference with interval",
                "between seeds",
                "less",
                "more");
        double[] values = {0.4, 0.6, Double.NaN};
        Marks dots = new Marks("model", 0, Marks.Shape.DOT, values, new double[] {0.3, 0.5, Double.NaN}, new double[] {
            0.5, 0.7, Double.NaN
        });
        Marks ticks = Marks.of("unigram", 7, Marks.Shape.TICK, new double[] {0.9, 0.8, 0.7});
        List<String> rows = List.of("de", "en", "fr");
        return List.of(
                lines,
                forest,
                new DotFigure(
                        "Share",
                        Axis.of("share", "").between(0, 1),
                        rows,
                        List.of(ticks, dots),
                        List.of(new Reference("no preference", 0.5))),
                new BarFigure("Energy", Axis.of("energy", "Wh"), rows, List.of(dots, ticks), List.of()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void equal_figures_give_equal_bytes(Figure figure) {
        Figure other = figures().stream()
                .filter(f -> f.getClass() == figure.getClass())
                .findFirst()
                .orElseThrow();

        assertThat(other.toSvg(600, 300, Style.LIGHT, "f")).isEqualTo(figure.toSvg(600, 300, Style.LIGHT, "f"));
        assertThat(other.toPng(600, 300, 2, Style.DARK)).isEqualTo(figure.toPng(600, 300, 2, Style.DARK));
        assertThat(other.data().toCsv()).isEqualTo(figure.data().toCsv());
    }

    @Test
    void the_second_mark_of_a_forest_is_seen_where_both_fall_on_one_place() throws IOException {
        int alone = orange(-0.2);
        assertThat(alone).isGreaterThan(20);
        assertThat(orange(0.1)).isGreaterThan(alone / 2);
        assertThat(orange(Double.NaN)).isZero();
    }

    /** Pixels in the colour of the second mark in a row whose first mark stands at 0.1. */
    private static int orange(double second) throws IOException {
        var row = new ForestFigure.Row("age", 0.1, -0.1, 0.3, second, "");
        var other = new ForestFigure.Row("origin", -0.2, -0.4, 0, Double.NaN, "");
        var figure = ForestFigure.of("Differences", Axis.of("difference", ""), List.of(row, other), "", "");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(figure.toPng(600, 200, 2, Style.LIGHT)));
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += (image.getRGB(x, y) & 0xFFFFFF)
                                == Palette.LIGHT.series().get(1)
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void svg_is_well_formed_has_its_words_as_text_and_ids_of_its_own(Figure figure) throws Exception {
        Document svg = parse(figure.toSvg(640, 320, Style.DARK, "fig-1"));

        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 640 320");
        assertThat(root.getAttribute("font-family")).endsWith("sans-serif");
        assertThat(texts(svg)).contains(figure.title());
        NodeList all = svg.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                assertThat(id).startsWith("fig-1-");
                assertThat(ids.add(id)).as(id).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_word_lies_within_the_picture(Figure figure) throws Exception {
        int width = 640;
        int height = figure.preferredHeight(width, Style.LIGHT);
        Document svg = parse(figure.toSvg(width, height, Style.LIGHT, "f"));
        Sheet sheet = new Sheet(null, Style.LIGHT, null);
        NodeList words = svg.getElementsByTagName("text");
        for (int i = 0; i < words.getLength(); i++) {
            Element word = (Element) words.item(i);
            double x = Double.parseDouble(word.getAttribute("x"));
            double y = Double.parseDouble(word.getAttribute("y"));
            double long_ = sheet.width(word.getTextContent(), sheet.small);
            double left =
                    switch (word.getAttribute("text-anchor")) {
                        case "end" -> x - long_;
                        case "middle" -> x - long_ / 2;
                        default -> x;
                    };
            assertThat(left).as(word.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(left + long_).as(word.getTextContent()).isLessThanOrEqualTo(width);
            assertThat(y).as(word.getTextContent()).isBetween(8.0, height - 2.0);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void png_has_the_asked_size_and_more_than_its_ground(Figure figure) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(figure.toPng(500, 240, 1.5, Style.DARK)));

        assertThat(image.getWidth()).isEqualTo(750);
        assertThat(image.getHeight()).isEqualTo(360);
        assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(Palette.DARK.page());
        assertThat(Arrays.stream(image.getRGB(0, 0, 750, 360, null, 0, 750))
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_size_can_be_drawn(Figure figure) {
        for (int size : new int[] {16, 40, 90, 200}) {
            Picture picture = figure.toImage(size, size, 1, Style.LIGHT);
            assertThat(picture.argb()).hasSize(size * size);
            assertThat(figure.toSvg(size, size, Style.LIGHT, "f")).contains("</svg");
        }
    }

    @Test
    void figures_without_data_can_be_drawn() throws Exception {
        Axis axis = Axis.of("x", "");
        List<Figure> empty = List.of(
                LineFigure.of("", axis, axis, List.of()),
                LineFigure.of(
                        "",
                        axis.logarithmic(true),
                        axis.logarithmic(true),
                        List.of(Line.of("none above zero", 0, Trace.of(new double[] {1, 2}, new double[] {-1, 0})))),
                ForestFigure.of("", axis, List.of(), "", ""),
                new DotFigure("", axis, List.of(), List.of(), List.of()),
                new BarFigure("", axis, List.of(), List.of(), List.of()));
        for (Figure figure : empty) {
            parse(figure.toSvg(300, 200, Style.LIGHT, "f"));
            assertThat(figure.toPng(300, 200, 1, Style.DARK)).isNotEmpty();
        }
    }

    @Test
    void data_are_a_table_that_reads_back_to_the_same_bits() {
        FigureTable table = figures().get(1).data();

        assertThat(table.columns()).containsExactly("row", "difference", "low", "high", "second", "note");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.toCsv().lines().toList().get(1)).isEqualTo("gender,0.1,0.02,0.18,-0.03,+0.10");
        assertThat(table.toCsv().lines().toList().get(3)).isEqualTo("origin,,,,,not measured");
        assertThat(figures().getFirst().data().toCsv()).contains("\nA & B <1>,raw,1.0,1.0,3.0,3.0,3.0,3.0\n");
    }

    @Test
    void refuses_columns_of_unequal_length() {
        double[] two = {1, 2};
        double[] three = {1, 2, 3};

        assertThatThrownBy(() -> Trace.of(two, three)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(0, two, two, three)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Marks("m", 0, Marks.Shape.DOT, two, two, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DotFigure(
                        "", Axis.of("", ""), List.of("a"), List.of(Marks.of("m", 0, Marks.Shape.DOT, two)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Document parse(String svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = svg.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
