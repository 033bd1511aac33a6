package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.mixture.SolveMixture;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.FieldForm;
import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import eu.leam.workbench.ui.table.Column;
import eu.leam.workbench.ui.table.DataTable;
import eu.leam.workbench.ui.table.TableBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Which mixture an experiment draws from, and what that is for the tokens of its training. */
final class DataPage implements DocumentPage {
    private static final double MANY_EPOCHS = 4;

    private Composite page;
    private FieldForm form;
    private Label note;
    private DataTable<Share> table;
    private Latest<ResolvedMixture> solving;

    @Override
    public String title() {
        return Messages.DataPage_title;
    }

    @Override
    public Control create(Composite parent, PageEdit edit) {
        page = Controls.named(new Composite(parent, SWT.NONE), "experiment.data");
        page.setLayout(Controls.grid(1, 0, 0));
        form = new FieldForm(page, "experiment", ExperimentFields.data(), edit, word -> word);
        note = Controls.second(Controls.named(new Label(page, SWT.WRAP), "experiment.data.note"));
        note.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(16, 0)
                .hint(200, SWT.DEFAULT)
                .create());
        table = TableBuilder.of("experimentData", Messages.MixtureTable_name, Share::dataset, columns())
                .create(page);
        table.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        solving = new Latest<>(Messages.DataPage_title, page);
        return page;
    }

    @Override
    public void show(PageDocument document) {
        var sheet = ExperimentSheet.of(document);
        form.show(sheet.experiment(), document);
        boolean known = sheet.experiment()
                .filter(experiment -> experiment.getTraining() != null && experiment.getMixture() != null)
                .isPresent();
        if (known) {
            solve(sheet.experiment().orElseThrow());
        } else {
            told(List.of(), Messages.ExperimentSheet_broken);
        }
    }

    private void solve(Experiment experiment) {
        String mixture = experiment.getMixture();
        long tokens = experiment.getTraining().getTokens();
        OpenProject.get().session().ifPresent(session -> {
            Path folder = session.folder();
            solving.ask(
                    List.of(session, mixture, tokens),
                    progress -> new SolveMixture(new Place(folder, Environment.system()), mixture, Math.max(1, tokens))
                            .call(progress),
                    outcome -> {
                        switch (outcome) {
                            case Outcome.Done<ResolvedMixture>(ResolvedMixture solved) ->
                                told(
                                        solved.shares(),
                                        Texts.format(
                                                Messages.DataPage_note,
                                                Numbers.whole(tokens, Locale.getDefault()),
                                                solved.shares().size()));
                            case Outcome.Failed<ResolvedMixture> failed ->
                                told(List.of(), (failed.message() + " " + failed.nextStep()).strip());
                        }
                    });
        });
    }

    private void told(List<Share> shares, String words) {
        table.show(shares);
        note.setText(words.replace("&", "&&"));
        page.layout();
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    private static List<Column<Share>> columns() {
        return List.of(
                Column.<Share>text("dataset", Messages.MixtureTable_dataset, 160, Share::dataset)
                        .icon(share -> Icons.DATASET.image()),
                Column.number("share", Messages.MixtureTable_share, "%", 90, 2, share -> share.weight() * 100),
                Column.<Share>number("available", Messages.MixtureTable_tokens, "", 90, 0, Share::available)
                        .shortened(),
                Column.<Share>number("drawn", Messages.MixtureTable_drawn, "", 90, 0, Share::tokens)
                        .shortened(),
                Column.<Share>number("epochs", Messages.MixtureTable_epochs, "", 84, 2, Share::epochs)
                        .icon(share -> share.epochs() > MANY_EPOCHS ? Icons.CAUTION.image() : null)
                        .tip(share -> share.epochs() > MANY_EPOCHS ? Messages.MixtureTable_manyEpochs : ""),
                Column.text("language", Messages.MixtureTable_language, 84, Share::language));
    }
}
