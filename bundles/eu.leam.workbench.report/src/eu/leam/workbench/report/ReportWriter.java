package eu.leam.workbench.report;

import eu.leam.workbench.report.layout.Sheet;
import eu.leam.workbench.report.render.Templates;
import eu.leam.workbench.report.render.Words;
import eu.leam.workbench.report.section.Pages;
import eu.leam.workbench.report.section.Pen;
import java.util.Locale;

/**
 * Writes pages in one language. The same page gives the same text byte for byte. Texts of others (names, reasons, labels) are inert:
 * control characters become a mark, markup is escaped, and what is endless is cut.
 *
 * @param locale language of the words (English or German) and form of the numbers
 */
public record ReportWriter(Locale locale) {

    /** The page as one self-contained HTML file: style and figures within, nothing fetched, no script. */
    public String html(Page page) {
        return Templates.html(sheet(page));
    }

    /** The page as Markdown with tables; figures are linked as {@code figures/<id>.svg} beside the file. */
    public String markdown(Page page) {
        return Templates.markdown(sheet(page));
    }

    private Sheet sheet(Page page) {
        Pen pen = new Pen(new Words(locale));
        return switch (page) {
            case DemoReport report -> Pages.demo(DemoFigures.complete(report, locale), pen);
            case DossierReport report -> Pages.dossier(DifferenceFigures.complete(report, locale), pen);
            case ComparisonReport report -> Pages.comparison(DifferenceFigures.complete(report, locale), pen);
        };
    }
}
