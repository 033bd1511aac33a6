package eu.leam.workbench.ui.table;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.ProjectChooser;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.RefSelection;
import eu.leam.workbench.ui.TopLayout;
import eu.leam.workbench.ui.Views;
import eu.leam.workbench.ui.document.DocumentView;
import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/**
 * What a deed lists of the open project, as a table in a view that follows it; or why there is nothing, and what to do. Rows stand
 * for documents: selecting one selects its document for all views, opening one brings that to the front.
 *
 * @param <R> type of the rows
 */
public final class ListPane<R> implements ProjectListener {
    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final DataTable<R> table;
    private final EmptyState empty;
    private final Listing<R> listing;
    private final Latest<List<R>> asking;
    private List<Ref> wanted = List.of();

    /**
     * What is listed.
     *
     * @param <R> type of the rows
     * @param deed lists them; called off the window's thread
     * @param ref the document that a row stands for
     * @param none says that there is none
     * @param noneNext says what to do then
     */
    public record Listing<R>(Deed<R> deed, Function<R, Ref> ref, String none, String noneNext) {}

    /**
     * Lists rows of a project.
     *
     * @param <R> type of the rows
     */
    @FunctionalInterface
    public interface Deed<R> {
        /** The rows. */
        List<R> list(Place place, Progress progress) throws LeamException;
    }

    /** Fills a view. */
    public ListPane(ViewPart view, Composite parent, TableBuilder<R> builder, Listing<R> listing) {
        this.parent = parent;
        this.listing = listing;
        parent.setLayout(stack);
        var selection = new RefSelection(this::select);
        table = builder.selected(rows -> selection.selected(
                        rows.stream().map(listing.ref()).distinct().toList()))
                .opened(row -> Views.show(view.getSite().getPage(), DocumentView.ID))
                .create(parent);
        empty = new EmptyState(parent, builder.id());
        asking = new Latest<>(builder.name(), parent);
        view.getSite().setSelectionProvider(selection);
        RefSelection.follow(view, parent, this::select);
        OpenProject.get().listen(parent, this);
    }

    /** Selects the rows of these documents without telling anybody. */
    public void select(List<Ref> refs) {
        wanted = refs;
        table.select(table.model().rows().stream()
                .filter(row -> refs.contains(listing.ref().apply(row)))
                .map(table.model()::key)
                .toList());
    }

    /** Gives the keyboard to the rows. */
    public void setFocus() {
        if (stack.topControl == table.control()) {
            table.setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        table.show(List.of());
        switch (state) {
            case ProjectState.None none -> noProject();
            case ProjectState.Failed failed -> noProject();
            case ProjectState.Opening opening ->
                say(Texts.format(Messages.ProjectPane_opening, opening.folder()), "", "", () -> {});
            case ProjectState.Open open -> {
                say(Messages.ListPane_reading, "", "", () -> {});
                ask(open.session());
            }
        }
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::ask);
    }

    private void ask(Session session) {
        var place = new Place(session.folder(), Environment.system());
        asking.ask(session, progress -> listing.deed().list(place, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<R>> done -> show(done.value());
                case Outcome.Failed<List<R>> failed ->
                    say(failed.message(), failed.nextStep(), Messages.ListPane_again, this::documentsChanged);
            }
        });
    }

    private void show(List<R> rows) {
        table.show(rows);
        if (table.selected().isEmpty()) {
            select(wanted);
        }
        if (rows.isEmpty()) {
            say(listing.none(), listing.noneNext(), "", () -> {});
        } else {
            top(table.control());
        }
    }

    private void noProject() {
        say(
                Messages.ProjectPane_none,
                Messages.ProjectPane_noneNext,
                Messages.ProjectPane_open,
                () -> ProjectChooser.choose(parent.getShell()));
    }

    private void say(String what, String next, String button, Runnable deed) {
        empty.say(what, next, button, deed);
        top(empty);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            parent.layout();
        }
    }
}
