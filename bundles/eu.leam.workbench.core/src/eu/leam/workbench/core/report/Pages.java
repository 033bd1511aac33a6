package eu.leam.workbench.core.report;

import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.report.Page;
import eu.leam.workbench.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes pages into a folder, as self-contained HTML and as Markdown.
 *
 * @param folder the folder
 * @param language language of the pages
 */
public record Pages(Path folder, Locale language) {

    /** Writes {@code <name>.html} and {@code <name>.md}; answers the HTML file. */
    public Path write(String name, Page page) throws DeedException {
        var writer = new ReportWriter(language);
        Path html = folder.resolve(name + ".html");
        try {
            AtomicFile.write(html, writer.html(page));
            AtomicFile.write(folder.resolve(name + ".md"), writer.markdown(page));
            return html;
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unwritable, folder, e.getMessage()),
                    Messages.Files_unwritableNext,
                    e);
        }
    }
}
