package eu.leam.workbench.ui.design.dataset;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.dataset.NewDataset;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.NewDocumentDialog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new dataset: the files that it is made from, and what a person knows of them. */
public final class NewDatasetDialog extends NewDocumentDialog {
    private List<Path> files;
    private Label named;
    private Text title;
    private Text language;
    private Text licence;
    private Text source;

    /**
     * A dialog over the window.
     *
     * @param files what is to be put in already; may be none
     */
    public NewDatasetDialog(Shell parent, Session session, List<Path> files) {
        super(parent, session, "datasets", Messages.NewDataset_title, Messages.NewDataset_help);
        this.files = List.copyOf(files);
    }

    @Override
    protected void fields(Composite area) {
        var choose = Controls.named(new Button(area, SWT.PUSH), "new.files");
        choose.setText(Messages.NewDataset_choose);
        choose.addListener(SWT.Selection, e -> choose());
        named = Controls.named(new Label(area, SWT.WRAP), "new.files.named");
        named.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(320, SWT.DEFAULT)
                .create());
        title = text(area, "new.title", Messages.Card_title, "");
        language = text(area, "new.language", Messages.Card_language, "");
        licence = text(area, "new.licence", Messages.Card_licence, "");
        source = text(area, "new.source", Messages.Card_source, "");
        language.setMessage("de");
        licence.setMessage("CC-BY-4.0");
        name();
    }

    private void choose() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.NewDataset_choose);
        dialog.setFilterExtensions(new String[] {"*.txt", "*"});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            files = Stream.of(dialog.getFileNames()).map(folder::resolve).toList();
            name();
            check();
        }
    }

    private void name() {
        named.setText(
                files.isEmpty()
                        ? Messages.NewDataset_noFiles
                        : Texts.format(
                                        Messages.NewDataset_files,
                                        files.size(),
                                        files.stream()
                                                .map(file -> file.getFileName().toString())
                                                .collect(Collectors.joining(", ")))
                                .replace("&", "&&"));
        named.getParent().layout();
    }

    @Override
    protected String missing() {
        if (files.isEmpty()) {
            return Messages.NewDataset_filesMissing;
        }
        return language.getText().isBlank() ? Messages.NewDataset_languageMissing : "";
    }

    @Override
    protected Deed<MadeDocument> deed(Place place, String name) {
        var about = new NewDataset.About(title.getText(), language.getText(), licence.getText(), source.getText());
        return new NewDataset(place, name, about, files);
    }
}
