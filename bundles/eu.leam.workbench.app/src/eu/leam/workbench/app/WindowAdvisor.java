package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Product;
import eu.leam.workbench.ui.Navigator;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectChooser;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;

/** Says how the window begins: size, bars, title, perspectives at the left, and the first project. */
final class WindowAdvisor extends WorkbenchWindowAdvisor implements ProjectListener {
    private static final List<String> NOT_SHOWN =
            List.of("PerspectiveSpacer", "Spacer Glue", "SearchField", "Search-PS Glue");

    private final Optional<Path> folder;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, Optional<Path> folder) {
        super(configurer);
        this.folder = folder;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
        return new Actions(bars);
    }

    @Override
    public void preWindowOpen() {
        Appearance.begin(PlatformUI.getWorkbench().getDisplay());
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1360, 860));
        window.setTitle(Product.NAME);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(true);
        window.setShowCoolBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        hideSpacers(window);
        OpenProject.get().listen(window.getShell(), this);
        folder.ifPresent(ProjectChooser::open);
        StartMark.listen(window.getShell());
        Navigator.get().listen(window);
        CommandNames.apply(window.getService(ICommandService.class));
        Tour.begin(window);
    }

    @Override
    public void projectChanged(ProjectState state) {
        getWindowConfigurer()
                .setTitle(
                        switch (state) {
                            case ProjectState.Open open ->
                                Texts.format(
                                        Messages.WindowAdvisor_title,
                                        open.session().name(),
                                        Product.NAME);
                            case ProjectState.Opening opening ->
                                Texts.format(
                                        Messages.WindowAdvisor_title,
                                        opening.folder().getFileName(),
                                        Product.NAME);
                            case ProjectState.None none -> Product.NAME;
                            case ProjectState.Failed failed -> Product.NAME;
                        });
    }

    @Override
    public void editsChanged() {
        DocumentHandler.refresh();
    }

    /** Without the spacers and the search field the perspectives stand at the left. */
    private static void hideSpacers(IWorkbenchWindow window) {
        var model = window.getService(MWindow.class);
        var elements = window.getService(EModelService.class);
        for (String id : NOT_SHOWN) {
            MUIElement element = elements.find(id, model);
            if (element != null) {
                element.setToBeRendered(false);
            }
        }
    }
}
