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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The widgets of the text form: title, kind and file, why it is read only, findings, text. */
final class DocumentForm {
    private final Composite form;
    private final Composite head;
    private final Label icon;
    private final Label title;
    private final Label file;
    private final Label readOnly;
    private final FindingList findings;
    private final YamlText text;
    private String shown = "";

    DocumentForm(Composite parent) {
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
        readOnly = Controls.second(Controls.named(new Label(head, SWT.WRAP), "document.readOnly"));
        readOnly.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(160, SWT.DEFAULT)
                .create());
        findings = new FindingList(head, line -> reveal(line));
        findings.control()
                .setLayoutData(GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .span(2, 1)
                        .create());
        Controls.keyline(form);
        text = new YamlText(form);
        text.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
    }

    Composite control() {
        return form;
    }

    void setFocus() {
        text.control().setFocus();
    }

    /** Shows a document; an empty text says that the file is not there. */
    void show(DocumentEntry document, String content, List<Finding> found, String whyReadOnly) {
        icon.setImage(Icons.of(document.folder()).image(Mark.of(found)));
        title.setText(document.title().replace("&", "&&"));
        file.setText(
                Texts.format(Messages.DocumentForm_kindAndFile, KindNames.one(document.folder()), document.path()));
        readOnly.setText(
                whyReadOnly.isEmpty()
                        ? ""
                        : Texts.format(Messages.DocumentForm_readOnly, whyReadOnly)
                                .replace("&", "&&"));
        readOnly.setVisible(!whyReadOnly.isEmpty());
        ((GridData) readOnly.getLayoutData()).exclude = whyReadOnly.isEmpty();
        findings.show(found, content);
        text.show(content, document.reference().equals(shown));
        shown = document.reference();
        head.layout(true, true);
        form.layout(true, true);
    }

    private void reveal(int line) {
        text.reveal(line);
    }
}
