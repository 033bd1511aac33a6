package eu.leam.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void opens_in_the_light_theme_with_its_own_palette() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertNotNull(page);
        assertEquals(new RGB(0x1F, 0x5F, 0xBF), Palette.ACCENT.color().getRGB());
    }

    @Test
    void switches_between_dark_light_and_the_systems_appearance_at_once() throws Exception {
        try {
            appearance("DARK");
            assertEquals(new RGB(0x7A, 0xA7, 0xF0), Palette.ACCENT.color().getRGB());
            appearance("LIGHT");
            assertEquals(new RGB(0x1F, 0x5F, 0xBF), Palette.ACCENT.color().getRGB());
            appearance("DARK");
        } finally {
            appearance("SYSTEM");
        }
        // a dark window of ours is not taken for a dark system
        assertEquals(new RGB(0x1F, 0x5F, 0xBF), Palette.ACCENT.color().getRGB());
    }

    private static void appearance(String choice) throws Exception {
        var workbench = PlatformUI.getWorkbench();
        ParameterizedCommand command = workbench
                .getService(ICommandService.class)
                .deserialize("eu.leam.workbench.app.appearance(eu.leam.workbench.app.appearance.theme=" + choice + ")");
        workbench.getService(IHandlerService.class).executeCommand(command, null);
    }
}
