package eu.leam.workbench.report.layout;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id anchor within the page
 * @param title heading
 * @param blocks what stands under it before the parts
 * @param parts sections within it
 */
public record Section(String id, String title, List<Block> blocks, List<Section> parts) {

    public Section {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A section without parts. */
    public Section(String id, String title, List<Block> blocks) {
        this(id, title, blocks, List.of());
    }
}
