package eu.leam.workbench.ui.design.dataset;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.dataset.CorpusPreview;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The first documents of a corpus, to be read. */
final class PreviewPage implements DocumentPage {
    private Composite page;
    private Label note;
    private StyledText text;
    private Latest<CorpusPreview> reading;
    private CorpusPreview shown;

    @Override
    public String title() {
        return Messages.PreviewPage_title;
    }

    @Override
    public Control create(Composite parent, PageEdit edit) {
        page = Controls.named(new Composite(parent, SWT.NONE), "card.preview");
        page.setLayout(Controls.grid(1, 0, 0));
        note = Controls.second(Controls.named(new Label(page, SWT.WRAP), "card.preview.note"));
        note.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(16, 8)
                .hint(200, SWT.DEFAULT)
                .create());
        text = Controls.named(
                new StyledText(page, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY), "card.preview.text");
        text.setMargins(16, 8, 16, 8);
        text.setLineSpacing(2);
        text.setAlwaysShowScrollBars(false);
        text.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        Controls.accessible(text, Messages.PreviewPage_title);
        reading = new Latest<>(Messages.PreviewPage_title, page);
        Palette.follow(text, () -> fill(shown));
        return page;
    }

    @Override
    public void show(PageDocument document) {
        OpenProject.get().session().ifPresent(session -> {
            Path folder = session.folder();
            var place = new Place(folder, Environment.system());
            reading.ask(
                    List.of(session, document.reference()),
                    progress -> CorpusPreview.read(place, document.id()),
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done<CorpusPreview>(CorpusPreview preview) -> told(preview, words(preview));
                            case Outcome.Failed<CorpusPreview> failed ->
                                told(null, (failed.message() + " " + failed.nextStep()).strip());
                        }
                    });
        });
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    private static String words(CorpusPreview preview) {
        String count = Numbers.whole(preview.documents().size(), Locale.getDefault());
        return Texts.format(
                preview.whole() ? Messages.PreviewPage_all : Messages.PreviewPage_first, count, preview.file());
    }

    private void told(CorpusPreview preview, String words) {
        note.setText(words.replace("&", "&&"));
        if (preview == null || !preview.equals(shown)) {
            shown = preview;
            fill(preview);
        }
        page.layout();
    }

    private void fill(CorpusPreview preview) {
        var all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; preview != null && i < preview.documents().size(); i++) {
            String heading = Texts.format(Messages.PreviewPage_document, i + 1);
            styles.add(new StyleRange(all.length(), heading.length(), Palette.SECOND.color(), null));
            all.append(heading).append('\n').append(preview.documents().get(i)).append("\n\n");
        }
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }
}
