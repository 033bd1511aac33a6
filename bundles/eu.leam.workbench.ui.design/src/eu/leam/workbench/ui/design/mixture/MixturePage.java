package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.dataset.DatasetPool;
import eu.leam.workbench.core.mixture.MixtureVersion;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page on which a mixture is weighed: scheme, distribution, shares by language, and each dataset with its weight. */
final class MixturePage implements DocumentPage {
    private final MixtureModel model = new MixtureModel();
    private final Remembered remembered = new Remembered("mixture");
    private PageEdit edit;
    private Composite page;
    private MixtureHead head;
    private LanguageBar languages;
    private MixtureTable table;
    private ShareField share;
    private Label trouble;
    private Latest<Around> reading;
    private PageDocument document;
    private Object readFor = "";

    /** What the page reads from the disk. */
    private record Around(DatasetPool pool, Map<String, Double> committed) {
        static Around read(Path folder, String mixture) throws LeamException {
            var place = new Place(folder, Environment.system());
            List<MixtureVersion> last = MixtureVersion.of(place, mixture, 1);
            return new Around(
                    DatasetPool.read(place),
                    last.isEmpty() ? Map.of() : last.getFirst().weights());
        }
    }

    @Override
    public String title() {
        return Messages.MixturePage_title;
    }

    @Override
    public Control create(Composite parent, PageEdit editOfDocument) {
        edit = editOfDocument;
        page = Controls.named(new Composite(parent, SWT.NONE), "mixture.page");
        page.setLayout(Controls.grid(1, 0, 0));
        reading = new Latest<>(Messages.MixturePage_title, page);
        head = new MixtureHead(page, model, new Trial());
        languages = new LanguageBar(page);
        trouble = Controls.named(new Label(page, SWT.WRAP), "mixture.trouble");
        trouble.setData("org.eclipse.e4.ui.css.CssClassName", "leam-bad");
        trouble.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .indent(16, 4)
                .create());
        table = new MixtureTable(page, model, new Trial(), chosen -> share.show(chosen, document.editable()));
        share = new ShareField(page, model, new Trial());
        return page;
    }

    /** What the parts of the page do with the mixture. */
    final class Trial {
        /** Something is being tried: shows it. */
        void moved() {
            render();
        }

        /** What is being tried becomes the document. */
        void keep() {
            told(model.keep(edit));
        }

        /** What was tried is given up. */
        void drop() {
            model.drop();
            render();
        }

        /** Changes the document. */
        void change(java.util.function.Function<PageEdit, Optional<String>> change) {
            told(change.apply(edit));
        }

        /** Holds these datasets' shares. */
        void hold(Set<String> datasets) {
            model.hold(datasets);
            remembered.put("held." + document.id(), String.join(" ", datasets));
            render();
        }
    }

    @Override
    public void show(PageDocument now) {
        document = now;
        if (model.show(now.id(), now.text())) {
            String held = remembered.get("held." + now.id(), "");
            model.hold(held.isEmpty() ? Set.of() : Set.of(held.split(" ")));
            table.forget();
        }
        head.show(now);
        render();
        read(now);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    private void read(PageDocument now) {
        OpenProject.get().session().ifPresent(session -> {
            Object about = List.of(session, now.reference(), System.identityHashCode(session.documents()), now.dirty());
            if (!about.equals(readFor)) {
                readFor = about;
                Path folder = session.folder();
                reading.ask(about, progress -> Around.read(folder, now.id()), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Around>(Around around) -> model.around(around.pool(), around.committed());
                        case Outcome.Failed<Around> failed -> refused(failed.message() + " " + failed.nextStep());
                    }
                    render();
                });
            }
        });
    }

    private void told(Optional<String> refusal) {
        render();
        refusal.ifPresent(this::refused);
    }

    private void refused(String words) {
        say(words);
    }

    private void render() {
        Optional<MixtureSheet> sheet = model.sheet();
        boolean editable = document != null && document.editable();
        head.render(sheet);
        languages.show(sheet.map(LanguageShares::of).orElse(new LanguageShares(List.of())));
        table.show(sheet, editable);
        share.show(table.chosen(), editable);
        boolean read = !model.pool().cards().isEmpty();
        say(
                !read
                        ? Messages.MixturePage_reading
                        : sheet.map(MixtureSheet::trouble).orElse(Messages.MixturePage_broken));
    }

    private void say(String words) {
        if (!trouble.getText().equals(words.replace("&", "&&"))) {
            trouble.setText(words.replace("&", "&&"));
        }
        var data = (org.eclipse.swt.layout.GridData) trouble.getLayoutData();
        if (data.exclude != words.isEmpty()) {
            data.exclude = words.isEmpty();
            trouble.setVisible(!words.isEmpty());
        }
        if (!words.isEmpty() || data.exclude) {
            page.layout();
        }
    }
}
