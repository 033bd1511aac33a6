package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the checks say of a document, in words, the worst first, each with what to do and a way to its line. */
final class FindingList {
    private static final int MOST = 6;

    private final Composite list;
    private final IntConsumer reveal;

    FindingList(Composite parent, IntConsumer reveal) {
        this.reveal = reveal;
        list = Controls.named(new Composite(parent, SWT.NONE), "document.findings");
        list.setLayout(Controls.grid(3, 0, 4));
    }

    Composite control() {
        return list;
    }

    /** Shows the findings of a text. */
    void show(List<Finding> findings, String text) {
        for (var child : list.getChildren()) {
            child.dispose();
        }
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .forEach(finding -> row(finding, FindingPlace.line(finding, text)));
        if (findings.size() > MOST) {
            words("", Texts.format(Messages.FindingList_more, findings.size() - MOST));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(list.getChildren()[list.getChildren().length - 1]);
        }
        list.setVisible(!findings.isEmpty());
        ((org.eclipse.swt.layout.GridData) list.getLayoutData()).exclude = findings.isEmpty();
    }

    private void row(Finding finding, int line) {
        var icon = new Label(list, SWT.NONE);
        icon.setImage(icon(finding.severity()).image());
        icon.setToolTipText(severity(finding.severity()));
        icon.setLayoutData(GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .indent(0, 2)
                .create());
        var words = new Composite(list, SWT.NONE);
        words.setLayout(Controls.grid(1, 0, 0));
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        wrapped(words, finding.message());
        if (!finding.nextStep().isEmpty()) {
            Controls.second(wrapped(words, finding.nextStep()));
        }
        var place = new Link(list, SWT.NONE);
        place.setLayoutData(
                GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).create());
        if (line > 0) {
            place.setText("<a>" + Texts.format(Messages.FindingList_line, line) + "</a>");
            place.addListener(SWT.Selection, e -> reveal.accept(line));
        }
    }

    private void words(String icon, String text) {
        new Label(list, SWT.NONE).setText(icon);
        Controls.second(wrapped(list, text));
    }

    private static Label wrapped(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .create());
        return label;
    }

    private static Icons icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.BAD;
            case WARNING -> Icons.CAUTION;
            case NOTE -> Icons.NOTE;
        };
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.FindingList_error;
            case WARNING -> Messages.FindingList_warning;
            case NOTE -> Messages.FindingList_note;
        };
    }
}
