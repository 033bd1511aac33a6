package eu.leam.workbench.trainer.serve;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes that come one by one into text: whole characters as soon as they are, U+FFFD for what is none. */
final class Utf8Stream {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer waiting = ByteBuffer.allocate(8);

    /** The text that this byte completes; often empty. */
    String take(byte value) {
        waiting.put(value);
        return decode(false);
    }

    /** What is left at the end. */
    String rest() {
        return decode(true);
    }

    private String decode(boolean end) {
        CharBuffer text = CharBuffer.allocate(16);
        waiting.flip();
        decoder.decode(waiting, text, end);
        if (end) {
            decoder.flush(text);
            decoder.reset();
        }
        waiting.compact();
        return text.flip().toString();
    }
}
