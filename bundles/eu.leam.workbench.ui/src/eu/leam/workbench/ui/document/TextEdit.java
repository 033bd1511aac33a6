package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.edit.EditedDocument;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.UiTask;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries what is typed into a document's text to the session: one change for each pause in typing, on the window's thread, in
 * memory. What must wait for the disk runs in a job.
 */
final class TextEdit implements DocumentDeeds.Editor, PageEdit {
    private static final int PAUSE_MILLISECONDS = 400;
    private static final long LONGEST_NANOSECONDS = 1_200_000_000L;
    private static final int SHORT_COMMIT = 8;

    private final DocumentForm form;
    private final Supplier<String> reference;
    private final Consumer<String> reveal;
    private final Consumer<EditedDocument> render;
    private final Consumer<String> saved;
    private final Runnable pause = this::settle;
    private EditedDocument seen;
    private Banner told = Banner.NONE;
    private boolean typing;
    private long since;

    TextEdit(
            DocumentForm form,
            Supplier<String> reference,
            Consumer<String> reveal,
            Consumer<EditedDocument> render,
            Consumer<String> saved) {
        this.form = form;
        this.reference = reference;
        this.reveal = reveal;
        this.render = render;
        this.saved = saved;
    }

    private static Optional<Editing> editing() {
        return OpenProject.get().session().flatMap(Session::editing);
    }

    /** Shows how the document stands; what is being typed at the moment is left alone. */
    void show(DocumentEntry entry, EditedDocument document, List<Finding> findings) {
        Banner banner = Banner.of(document, told);
        if (typing) {
            form.showAround(entry, findings, banner);
        } else {
            seen = document;
            boolean editable = document.readOnly().isEmpty() && document.state() != EditedDocument.State.LEFT_BEHIND;
            form.show(
                    entry,
                    new PageDocument(document.reference(), document.text(), findings, editable, document.dirty()),
                    banner);
        }
    }

    /** Another document is shown from now on; until its text is there, nothing can be typed that would be lost. */
    void leave() {
        form.lock();
        typing = false;
        seen = null;
        told = Banner.NONE;
    }

    /** The user changed the text. */
    void typed() {
        if (seen == null) {
            return;
        }
        if (!typing) {
            typing = true;
            since = System.nanoTime();
        }
        told = Banner.NONE;
        if (System.nanoTime() - since > LONGEST_NANOSECONDS) {
            settle();
        } else {
            form.control().getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
        }
    }

    @Override
    public String reference() {
        return reference.get();
    }

    @Override
    public boolean isTyping() {
        return typing;
    }

    @Override
    public void settle() {
        form.settlePage();
        settleText();
    }

    private void settleText() {
        if (!typing || seen == null || form.control().isDisposed()) {
            return;
        }
        typing = false;
        String text = form.text();
        String whole = text.equals(seen.text().stripTrailing()) ? seen.text() : text + "\n";
        EditedDocument before = seen;
        editing().ifPresent(editing -> {
            try {
                render.accept(editing.type(before.reference(), whole, before.basis()));
            } catch (LeamException e) {
                refused(e.getMessage(), e.nextStep());
            }
        });
    }

    @Override
    public Optional<String> set(String path, String value) {
        return change((editing, before) -> editing.set(before.reference(), path, value));
    }

    @Override
    public Optional<String> replace(String text) {
        return change((editing, before) -> editing.type(before.reference(), text, before.basis()));
    }

    /** A change of the document by one of its pages. */
    @FunctionalInterface
    private interface Change {
        EditedDocument make(Editing editing, EditedDocument before) throws LeamException;
    }

    private Optional<String> change(Change change) {
        settleText();
        if (seen == null || editing().isEmpty()) {
            return Optional.empty();
        }
        told = Banner.NONE;
        try {
            render.accept(change.make(editing().get(), seen));
            return Optional.empty();
        } catch (LeamException e) {
            return Optional.of((e.getMessage() + " " + e.nextStep()).strip());
        }
    }

    @Override
    public void reveal(String other) {
        reveal.accept(other);
    }

    @Override
    public void told(Outcome<Saved> outcome) {
        switch (outcome) {
            case Outcome.Done<Saved> done -> {
                String note = done.value().note();
                told = note.isEmpty() ? Banner.NONE : new Banner(note, true, List.of());
                String commit = done.value().commit();
                saved.accept(
                        commit.isEmpty()
                                ? Messages.TextEdit_written
                                : Texts.format(Messages.TextEdit_saved, commit.substring(0, SHORT_COMMIT)));
                again();
            }
            case Outcome.Failed<Saved> failed -> refused(failed.message(), failed.nextStep());
        }
    }

    private void refused(String message, String next) {
        told = new Banner((message + " " + next).strip(), true, List.of());
        again();
    }

    private void again() {
        editing().flatMap(editing -> editing.document(reference.get())).ifPresent(render);
    }

    /** The user chose one of the banner's links. */
    void choose(Banner.Choice choice) {
        String chosen = reference.get();
        settle();
        editing()
                .ifPresent(editing -> UiTask.quiet(
                        choice.label(), form.control(), progress -> decide(editing, choice, chosen), outcome -> {
                            switch (outcome) {
                                case Outcome.Done<EditedDocument> done -> render.accept(done.value());
                                case Outcome.Failed<EditedDocument> failed ->
                                    refused(failed.message(), failed.nextStep());
                            }
                        }));
    }

    private static EditedDocument decide(Editing editing, Banner.Choice choice, String chosen) throws LeamException {
        switch (choice) {
            case RESTORE -> editing.restore(chosen);
            case GIVE_UP -> editing.giveUp(chosen);
            case TAKE_THEIRS -> editing.takeTheirs(chosen);
            case KEEP_OURS -> editing.keepOurs(chosen);
            case TAKE_OVER, TAKE_OVER_NOW, LEAVE ->
                throw new IllegalStateException("what is edited here need not be taken over");
        }
        return editing.open(chosen);
    }
}
