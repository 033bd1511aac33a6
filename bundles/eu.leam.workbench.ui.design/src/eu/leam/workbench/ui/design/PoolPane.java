package eu.leam.workbench.ui.design;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.dataset.DatasetPool;
import eu.leam.workbench.core.dataset.PoolCard;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.EmptyState;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.ProjectChooser;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.RefSelection;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.TopLayout;
import eu.leam.workbench.ui.Views;
import eu.leam.workbench.ui.design.dataset.NewDatasetDialog;
import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.table.DataTable;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/** The dataset pool: facets at the left, the cards at the right; the card that is selected is shown by all other views. */
final class PoolPane implements ProjectListener {
    private static final String SHARE = "facets";

    private final Composite parent;
    private final TopLayout stack = new TopLayout();
    private final SashForm sash;
    private final FacetList list;
    private final DataTable<PoolCard> table;
    private final EmptyState empty;
    private final Facets facets = new Facets();
    private final Latest<DatasetPool> reading;
    private final Remembered remembered = new Remembered("pool");
    private DatasetPool pool = DatasetPool.NONE;
    private List<Ref> wanted = List.of();

    PoolPane(ViewPart view, Composite parent) {
        this.parent = parent;
        parent.setLayout(stack);
        var selection = new RefSelection(this::select);
        sash = Controls.named(new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH), "pool.pane");
        list = new FacetList(sash, facets, this::narrowed);
        table = PoolTable.builder()
                .selected(cards ->
                        selection.selected(cards.stream().map(PoolPane::ref).toList()))
                .opened(card -> Views.show(view.getSite().getPage(), DocumentView.ID))
                .create(sash);
        int share = Math.clamp(remembered.get(SHARE, 22), 5, 80);
        sash.setWeights(share, 100 - share);
        list.control().addListener(SWT.Resize, e -> rememberShare());
        empty = new EmptyState(parent, "pool");
        reading = new Latest<>(Messages.PoolTable_name, parent);
        view.getSite().setSelectionProvider(selection);
        RefSelection.follow(view, parent, this::select);
        OpenProject.get().listen(parent, this);
    }

    private static Ref ref(PoolCard card) {
        return new Ref("datasets/" + card.id());
    }

    /** Selects the rows of these documents without telling anybody. */
    void select(List<Ref> refs) {
        wanted = refs;
        table.select(refs.stream()
                .filter(ref -> ref.folder().equals("datasets"))
                .map(Ref::id)
                .toList());
    }

    void setFocus() {
        if (stack.topControl == sash) {
            table.setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        pool = DatasetPool.NONE;
        facets.clear();
        show();
        switch (state) {
            case ProjectState.None none -> noProject();
            case ProjectState.Failed failed -> noProject();
            case ProjectState.Opening opening ->
                say(Texts.format(Messages.PoolPane_opening, opening.folder()), "", "", () -> {});
            case ProjectState.Open open -> {
                say(Messages.PoolPane_reading, "", "", () -> {});
                read(open.session());
            }
        }
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::read);
    }

    private void read(Session session) {
        var place = new Place(session.folder(), Environment.system());
        reading.ask(session, progress -> DatasetPool.read(place), outcome -> {
            switch (outcome) {
                case Outcome.Done<DatasetPool>(DatasetPool read) -> {
                    pool = read;
                    show();
                    top(sash);
                    if (read.cards().isEmpty()) {
                        say(
                                Messages.PoolView_none,
                                Messages.PoolView_noneNext,
                                session.readOnly().isEmpty() ? Messages.PoolPane_make : "",
                                () -> new NewDatasetDialog(parent.getShell(), session, List.of()).open());
                    }
                }
                case Outcome.Failed<DatasetPool> failed ->
                    say(failed.message(), failed.nextStep(), Messages.PoolPane_again, this::documentsChanged);
            }
        });
    }

    private void narrowed() {
        show();
    }

    private void show() {
        List<PoolCard> cards = pool.list();
        list.show(cards);
        table.show(cards.stream().filter(facets::fits).toList());
        if (table.selected().isEmpty()) {
            select(wanted);
        }
    }

    private void rememberShare() {
        int[] weights = sash.getWeights();
        int sum = weights[0] + weights[1];
        if (sum > 0 && sash.isVisible()) {
            remembered.put(SHARE, Math.round(100f * weights[0] / sum));
        }
    }

    private void noProject() {
        say(
                Messages.PoolPane_noProject,
                Messages.PoolPane_noProjectNext,
                Messages.PoolPane_open,
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
