package eu.leam.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void opens_in_the_light_theme_with_its_own_palette() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertNotNull(page);
        assertEquals(new RGB(0x1F, 0x5F, 0xBF), Palette.ACCENT.color().getRGB());
    }
}
