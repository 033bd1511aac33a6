package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Mark;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.project.KindNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The widgets of a document: title, kind and file, why it is read only, findings, and below them its pages and its text. */
final class DocumentForm {
    private final Composite form;
    private final Composite head;
    private final Label icon;
    private final Label title;
    private final Label file;
    private final BannerLine banner;
    private final FindingList findings;
    private final PageStack pages;
    private final YamlText text;
    private String shown = "";

    /**
     * Fills the parent.
     *
     * @param typed hears that the user changed the text
     * @param choose hears what the user chose of a banner
     * @param edit changes the document for its pages
     * @param settle makes a change of what was typed
     */
    DocumentForm(
            Composite parent,
            Runnable typed,
            Consumer<Banner.Choice> choose,
            Supplier<PageEdit> edit,
            Runnable settle) {
        form = Controls.named(new Composite(parent, SWT.NONE), "document.form");
        form.setLayout(Controls.grid(1, 0, 0));
        head = new Composite(form, SWT.NONE);
        var grid = Controls.grid(2, 16, 8);
        grid.marginHeight = 12;
        head.setLayout(grid);
        head.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        icon = new Label(head, SWT.NONE);
        title = Controls.named(new Label(head, SWT.NONE), "document.title");
        Controls.title(title);
        title.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        file = Controls.second(Controls.named(new Label(head, SWT.NONE), "document.file"));
        file.setLayoutData(
                GridDataFactory.fillDefaults().grab(true, false).span(2, 1).create());
        banner = new BannerLine(head, choose);
        banner.control()
                .setLayoutData(GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .span(2, 1)
                        .create());
        findings = new FindingList(head, line -> reveal(line));
        findings.control()
                .setLayoutData(GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .span(2, 1)
                        .create());
        pages = new PageStack(form, edit, settle);
        text = new YamlText(pages.body(), typed);
        pages.text(text.control());
    }

    Composite control() {
        return form;
    }

    void setFocus() {
        pages.setFocus();
    }

    /** The text as the user sees it, without blank ends. */
    String text() {
        return text.text();
    }

    /** What was typed into a field of a page and not left yet becomes a change. */
    void settlePage() {
        pages.settle();
    }

    /** Lets nobody type until a document is shown again. */
    void lock() {
        text.setEditable(false);
    }

    /** Shows a document on its page in front. */
    void show(DocumentEntry document, PageDocument content, Banner above) {
        text.show(content.text(), document.reference().equals(shown));
        text.setEditable(content.editable());
        shown = document.reference();
        showAround(document, content.findings(), above);
        pages.show(document.folder(), content);
    }

    /** Shows what stands around the text, and leaves the text to its user. */
    void showAround(DocumentEntry document, List<Finding> found, Banner above) {
        icon.setImage(Icons.of(document.folder()).image(Mark.of(found)));
        title.setText(document.title().replace("&", "&&"));
        file.setText(
                Texts.format(Messages.DocumentForm_kindAndFile, KindNames.one(document.folder()), document.path()));
        banner.show(above);
        findings.show(found, text.text());
        text.mark(FindingPlace.lines(found, text.text()));
        head.layout(true, true);
        form.layout(true, true);
    }

    private void reveal(int line) {
        pages.showText();
        text.reveal(line);
    }
}
