package eu.leam.workbench.evaluate.scoring;

import java.nio.charset.StandardCharsets;

/** Lengths in bytes of UTF-8, the alphabet of the byte models. */
public final class Utf8 {
    private Utf8() {}

    /** Bytes of the text. */
    public static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
