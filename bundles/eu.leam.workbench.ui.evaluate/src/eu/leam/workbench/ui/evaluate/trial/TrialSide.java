package eu.leam.workbench.ui.evaluate.trial;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.model.Continued;
import eu.leam.workbench.core.model.ModelServer;
import eu.leam.workbench.core.model.Sampling;
import eu.leam.workbench.core.model.TryModel;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.UiTask;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.VersionScores;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One version's half of a trial: which it is, what it writes, and how that stands. */
final class TrialSide {
    private static final int MARGIN = 8;

    private final String id;
    private final TrialModel model = new TrialModel();
    private final ModelServer server = new ModelServer();
    private final Remembered remembered = new Remembered("trial");
    private final Composite side;
    private final Combo version;
    private final StyledText text;
    private final Label state;
    private final Runnable changed;
    private final Runnable refresh;
    private List<VersionScores> versions = List.of();
    private Job writing;

    /**
     * @param id {@code first} or {@code second}
     * @param changed hears that it began or ended
     */
    TrialSide(Composite parent, String id, String name, boolean optional, Runnable changed) {
        this.id = id;
        this.changed = changed;
        side = new Composite(parent, SWT.NONE);
        side.setLayout(Controls.grid(1, MARGIN, 4));
        version = Controls.named(new Combo(side, SWT.READ_ONLY), "trial." + id);
        Controls.accessible(version, name);
        version.setToolTipText(name);
        version.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        version.setData(optional);
        version.addListener(SWT.Selection, e -> chosen());
        text = Controls.named(
                new StyledText(side, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "trial." + id + ".text");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLayoutData(
                GridDataFactory.fillDefaults().grab(true, true).hint(80, 60).create());
        Controls.accessible(text, Texts.format(Messages.TrialSide_text, name));
        state = Controls.second(Controls.named(new Label(side, SWT.WRAP), "trial." + id + ".state"));
        state.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .create());
        refresh = UiTask.merged(side, this::show);
        Palette.follow(text, this::show);
        side.addDisposeListener(e -> leave());
    }

    /** Offers these versions; one that is not on this machine is offered, too, and says so. */
    void offer(List<VersionScores> now, int otherwise) {
        versions = List.copyOf(now);
        int shift = isOptional() ? 1 : 0;
        version.removeAll();
        if (isOptional()) {
            version.add(Messages.TrialSide_none);
        }
        versions.forEach(
                each -> version.add(each.isHere() ? each.id() : Texts.format(Messages.TrialSide_elsewhere, each.id())));
        String wanted = remembered.get(id, "");
        int index = versions.stream().map(VersionScores::id).toList().indexOf(wanted);
        int chosen = index >= 0 ? index : otherwise < versions.size() ? otherwise : -shift;
        if (version.getItemCount() > 0) {
            version.select(Math.max(0, chosen + shift));
        }
    }

    /** Whether it writes. */
    boolean isWriting() {
        return model.isWriting();
    }

    /** Lets the chosen version continue a text; does nothing where none is chosen. */
    void write(Place place, Sampling sampling) {
        stop();
        VersionScores chosen = choice();
        if (chosen == null) {
            return;
        }
        model.begin(sampling.prompt());
        show();
        var deed = new TryModel(place, chosen.id(), sampling, server, piece -> {
            model.add(piece);
            refresh.run();
        });
        writing = UiTask.quiet(Texts.format(Messages.TrialSide_job, chosen.id()), side, deed::call, this::ended);
    }

    /** Stops what it writes. */
    void stop() {
        if (model.isWriting()) {
            writing.cancel();
            model.end(new TrialModel.State.Stopped());
            show();
            changed.run();
        }
    }

    private void ended(Outcome<Continued> outcome) {
        model.end(
                switch (outcome) {
                    case Outcome.Done<Continued> done -> new TrialModel.State.Done(done.value());
                    case Outcome.Failed<Continued> failed ->
                        new TrialModel.State.Failed(failed.message(), failed.nextStep());
                });
        show();
        changed.run();
    }

    private void show() {
        text.setText(model.text());
        if (model.promptLength() > 0) {
            text.setStyleRange(new StyleRange(0, model.promptLength(), Palette.SECOND.color(), Palette.PAGE.color()));
        }
        text.setTopIndex(text.getLineCount() - 1);
        state.setText(model.words().replace("&", "&&"));
        state.requestLayout();
    }

    private VersionScores choice() {
        int index = version.getSelectionIndex() - (isOptional() ? 1 : 0);
        return index >= 0 && index < versions.size() ? versions.get(index) : null;
    }

    private void chosen() {
        stop();
        VersionScores chosen = choice();
        remembered.put(id, chosen == null ? "" : chosen.id());
    }

    private boolean isOptional() {
        return Boolean.TRUE.equals(version.getData());
    }

    private void leave() {
        if (writing != null) {
            writing.cancel();
        }
        server.close();
    }
}
