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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The widgets of the text form: title, kind and file, why it is read only, findings, text. */
final class DocumentForm {
    private final Composite form;
    private final Composite head;
    private final Label icon;
    private final Label title;
    private final Label file;
    private final BannerLine banner;
    private final FindingList findings;
    private final YamlText text;
    private String shown = "";

    /**
     * Fills the parent.
     *
     * @param typed hears that the user changed the text
     * @param choose hears what the user chose of a banner
     */
    DocumentForm(Composite parent, Runnable typed, Consumer<Banner.Choice> choose) {
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
        Controls.keyline(form);
        text = new YamlText(form, typed);
        text.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
    }

    Composite control() {
        return form;
    }

    void setFocus() {
        text.control().setFocus();
    }

    /** The text as the user sees it, without blank ends. */
    String text() {
        return text.text();
    }

    /** Shows a document with its text; {@code editable} says whether the user may change it. */
    void show(DocumentEntry document, String content, List<Finding> found, Banner above, boolean editable) {
        text.show(content, document.reference().equals(shown));
        text.setEditable(editable);
        shown = document.reference();
        showAround(document, found, above);
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
        text.reveal(line);
    }
}
