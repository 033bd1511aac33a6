package eu.leam.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;

/** Tells the workbench what a view has selected. */
public final class RefSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Consumer<List<Ref>> select;
    private StructuredSelection selection = StructuredSelection.EMPTY;

    /** @param select selects in the view when another part asks for it */
    public RefSelection(Consumer<List<Ref>> select) {
        this.select = select;
    }

    /** The view's user selected these. */
    public void selected(List<Ref> refs) {
        selection = new StructuredSelection(refs);
        var event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Hears what the user selects in the other parts of the page, as long as the control lives. */
    public static void follow(IWorkbenchPart self, Control owner, Consumer<List<Ref>> hear) {
        ISelectionListener listener = (part, chosen) -> {
            if (part != self && isOurs(chosen)) {
                takeOver(self, of(chosen), hear);
            }
        };
        ISelectionService page = self.getSite().getPage();
        page.addSelectionListener(listener);
        owner.addDisposeListener(e -> page.removeSelectionListener(listener));
        Navigator.get().follow(owner, refs -> takeOver(self, refs, hear));
    }

    /** What a view heard is its own selection, too: else it would bring back a former one when it gets the keyboard. */
    private static void takeOver(IWorkbenchPart self, List<Ref> refs, Consumer<List<Ref>> hear) {
        if (self.getSite().getSelectionProvider() instanceof RefSelection own) {
            own.selection = new StructuredSelection(refs);
        }
        hear.accept(refs);
    }

    /** Whether documents or runs are selected, or nothing. */
    static boolean isOurs(ISelection chosen) {
        return chosen instanceof IStructuredSelection some && (some.isEmpty() || some.getFirstElement() instanceof Ref);
    }

    /** The references in a selection of any part; empty when it holds none. */
    public static List<Ref> of(ISelection selection) {
        List<Ref> refs = new ArrayList<>();
        if (selection instanceof IStructuredSelection some) {
            for (Object element : some) {
                if (element instanceof Ref ref) {
                    refs.add(ref);
                }
            }
        }
        return refs;
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection next) {
        List<Ref> refs = of(next);
        select.accept(refs);
        selected(refs);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
