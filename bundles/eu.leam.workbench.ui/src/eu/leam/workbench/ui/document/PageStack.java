package eu.leam.workbench.ui.document;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.TopLayout;
import eu.leam.workbench.ui.UiTask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The pages of the document that is shown: those which a room contributes for its kind, and its text, which every kind has. Which
 * page is in front is remembered for each kind.
 */
final class PageStack {
    private static final String TEXT = "text";

    private final CTabFolder tabs;
    private final Composite body;
    private final TopLayout stack = new TopLayout();
    private final Supplier<PageEdit> edit;
    private final Runnable settle;
    private final Map<String, List<Page>> pages = new HashMap<>();
    private final Remembered remembered = new Remembered("document");
    private final Runnable making;
    private final Runnable filling;
    private Control text;
    private String folder = "";
    private PageDocument shown;
    private int front;

    /** A page with its widgets, which are made when it first comes to the front. */
    private static final class Page {
        final DocumentPage page;
        Control control;

        Page(DocumentPage page) {
            this.page = page;
        }
    }

    /**
     * @param edit changes the document that is shown
     * @param settle makes a change of what was typed into the text
     */
    PageStack(Composite parent, Supplier<PageEdit> edit, Runnable settle) {
        this.edit = edit;
        this.settle = settle;
        tabs = Controls.named(new CTabFolder(parent, SWT.FLAT | SWT.TOP), "document.pages");
        // the theme engine's tabs are pale where they are not chosen, which nobody can read
        tabs.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        tabs.setHighlightEnabled(true);
        tabs.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        tabs.addListener(SWT.Selection, e -> choose(tabs.getSelectionIndex()));
        Palette.follow(tabs, this::dressTabs);
        exclude(true);
        Controls.keyline(parent);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        making = UiTask.merged(body, this::makePage);
        filling = UiTask.merged(body, this::fill);
        body.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
    }

    /** Where the text's widget is to be made. */
    Composite body() {
        return body;
    }

    /** The text's widget, which is a page of every kind. */
    void text(Control control) {
        text = control;
        stack.topControl = control;
    }

    /** Shows a document of a kind on the page that is in front for it. */
    void show(String kind, PageDocument document) {
        shown = document;
        if (!kind.equals(folder)) {
            folder = kind;
            List<Page> now = now();
            for (CTabItem item : tabs.getItems()) {
                item.dispose();
            }
            if (!now.isEmpty()) {
                now.forEach(page -> tab(page.page.title()));
                tab(Messages.PageStack_source);
            }
            exclude(now.isEmpty());
            turnTo(remembered(now.size()));
        } else {
            fill();
        }
    }

    /** Brings the text to the front. */
    void showText() {
        choose(now().size());
    }

    /** Gives the keyboard to the page in front. */
    void setFocus() {
        if (front < now().size()) {
            if (now().get(front).control != null) {
                now().get(front).page.setFocus();
            }
        } else {
            text.setFocus();
        }
    }

    /** The field in which the keyboard is takes what was typed, as by Enter. */
    void settle() {
        if (body.isDisposed() || stack.topControl == text) {
            return;
        }
        Control focus = body.getDisplay().getFocusControl();
        for (Composite in = focus instanceof Text ? focus.getParent() : null; in != null; in = in.getParent()) {
            if (in == body) {
                focus.notifyListeners(SWT.DefaultSelection, new Event());
                return;
            }
        }
    }

    private void tab(String title) {
        new CTabItem(tabs, SWT.NONE).setText(title);
    }

    private int remembered(int pages) {
        String page = remembered.get("page." + folder, "0");
        int index = page.equals(TEXT) ? pages : Integer.parseInt(page);
        return Math.clamp(index, 0, pages);
    }

    private void choose(int index) {
        settle.run();
        remembered.put("page." + folder, index >= now().size() ? TEXT : Integer.toString(index));
        turnTo(index);
    }

    private void turnTo(int index) {
        front = index;
        if (index < tabs.getItemCount()) {
            tabs.setSelection(index);
            dressTabs();
        }
        Control next = index < now().size() ? now().get(index).control : text;
        top(next);
        if (next == null) {
            making.run();
        } else {
            fill();
        }
    }

    /** Makes the page in front in a turn of its own, and fills it in the next, so that the window never stands still for it. */
    private void makePage() {
        if (front < now().size()) {
            Page page = now().get(front);
            if (page.control == null) {
                page.control = page.page.create(body, new Later(edit));
                filling.run();
            }
            top(page.control);
        }
    }

    private void top(Control next) {
        if (stack.topControl != next) {
            stack.topControl = next;
            body.layout();
        }
    }

    private void fill() {
        if (shown != null && front < now().size() && now().get(front).control != null) {
            now().get(front).page.show(shown);
        }
    }

    private List<Page> now() {
        return pages.computeIfAbsent(folder, PageStack::make);
    }

    private static List<Page> make(String folder) {
        List<Page> made = new ArrayList<>();
        for (IConfigurationElement element :
                Platform.getExtensionRegistry().getConfigurationElementsFor(DocumentPages.POINT)) {
            if (folder.equals(element.getAttribute("folder"))) {
                try {
                    ((DocumentPages) element.createExecutableExtension("class"))
                            .make()
                            .forEach(page -> made.add(new Page(page)));
                } catch (CoreException e) { // the kind is shown by its text alone; the log says why
                    Platform.getLog(PageStack.class).log(e.getStatus());
                }
            }
        }
        return made;
    }

    private void exclude(boolean excluded) {
        var data = (GridData) tabs.getLayoutData();
        tabs.setVisible(!excluded);
        data.exclude = excluded;
        data.heightHint = 0; // the tabs themselves are the folder's trim, and it has nothing below them
        tabs.getParent().layout();
    }

    private void dressTabs() {
        tabs.setForeground(Palette.SECOND.color());
        tabs.setBackground(Palette.PAGE.color());
        tabs.setSelectionForeground(Palette.TEXT.color());
        tabs.setSelectionBackground(Palette.PAGE.color());
        for (CTabItem item : tabs.getItems()) {
            item.setForeground((item == tabs.getSelection() ? Palette.TEXT : Palette.SECOND).color());
        }
    }

    /** Reaches the edit that the document view has by then. */
    private record Later(Supplier<PageEdit> edit) implements PageEdit {
        @Override
        public java.util.Optional<String> set(String path, String value) {
            return edit.get().set(path, value);
        }

        @Override
        public java.util.Optional<String> replace(String text) {
            return edit.get().replace(text);
        }
    }
}
