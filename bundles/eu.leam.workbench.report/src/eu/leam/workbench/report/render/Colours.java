package eu.leam.workbench.report.render;

import eu.leam.workbench.chart.Palette;
import java.util.LinkedHashMap;
import java.util.Map;

/** The charts' palette as variables of a style sheet, so that page and figures share each colour. */
final class Colours {
    private Colours() {}

    /** Declarations such as {@code --page:#ffffff;} for a palette. */
    static String declarations(Palette palette) {
        StringBuilder css = new StringBuilder();
        named(palette).forEach((name, rgb) -> css.append(name).append(String.format(":#%06x;", rgb)));
        return css.toString();
    }

    /** The variable that holds a colour of the palette; empty when it has no such colour. */
    static String variable(Palette palette, int rgb) {
        for (Map.Entry<String, Integer> entry : named(palette).entrySet()) {
            if (entry.getValue() == rgb) {
                return entry.getKey();
            }
        }
        return "";
    }

    private static Map<String, Integer> named(Palette palette) {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("--page", palette.page());
        named.put("--panel", palette.panel());
        named.put("--keyline", palette.keyline());
        named.put("--text", palette.text());
        named.put("--second", palette.second());
        named.put("--good", palette.good());
        named.put("--caution", palette.caution());
        named.put("--bad", palette.bad());
        named.put("--accent", palette.accent());
        named.put("--selection", palette.selection());
        for (int i = 0; i < palette.series().size(); i++) {
            named.put("--series-" + (i + 1), palette.series().get(i));
        }
        return named;
    }
}
