package eu.leam.workbench.report.layout;

import java.util.List;

/**
 * A whole page.
 *
 * @param language BCP 47 tag of its words
 * @param title its title
 * @param subtitle a line under the title
 * @param contentsWord heading of the table of contents
 * @param skipWord words of the link that leaps over it
 * @param figureWord what a figure is called
 * @param tableWord what a table is called
 * @param sections its sections
 */
public record Sheet(
        String language,
        String title,
        String subtitle,
        String contentsWord,
        String skipWord,
        String figureWord,
        String tableWord,
        List<Section> sections) {

    public Sheet {
        sections = List.copyOf(sections);
    }
}
