package eu.leam.workbench.report.section;

import eu.leam.workbench.report.Figure;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.layout.Sheet;
import eu.leam.workbench.report.layout.Table;
import eu.leam.workbench.report.render.Words;
import java.util.List;

/** Writes the blocks of one page: holds its language and counts its tables and figures. */
public final class Pen {
    private final Words words;
    private int tables;
    private int figures;

    /** A pen for a new page. */
    public Pen(Words words) {
        this.words = words;
    }

    /** The words and numbers of the page's language. */
    Words words() {
        return words;
    }

    /** A paragraph by the key of its text. */
    Block text(String key, Object... arguments) {
        return new Block.Text(words.of(key, arguments));
    }

    /** A paragraph in second text by the key of its text. */
    Block note(String key, Object... arguments) {
        return new Block.Text(words.of(key, arguments), "note");
    }

    /** The next table of the page. */
    Table table(String caption, List<Table.Column> columns, List<Table.Row> rows, String note) {
        return new Table(++tables, caption, columns, rows, note);
    }

    /** The next figures of the page. */
    List<Block> pictures(List<Figure> pictures) {
        return pictures.stream()
                .<Block>map(picture -> new Block.Picture(picture, ++figures))
                .toList();
    }

    /** The whole page. */
    public Sheet sheet(String title, String subtitle, List<Section> sections) {
        return new Sheet(
                words.language(),
                title,
                subtitle,
                words.of("Page_contents"),
                words.of("Page_skip"),
                words.of("Page_figure"),
                words.of("Page_table"),
                sections);
    }
}
