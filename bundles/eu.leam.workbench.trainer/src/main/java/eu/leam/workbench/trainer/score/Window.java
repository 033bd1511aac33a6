package eu.leam.workbench.trainer.score;

import eu.leam.workbench.trainer.plan.ModelShape;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that fits the model's context. The text's tokens are the end-of-document token, then its bytes; the window's
 * inputs are {@code length} of them from {@code start} on, each followed by its target.
 *
 * @param text index of the text
 * @param start first input
 * @param length number of inputs
 * @param scored first input whose target is counted; those before were in the window before
 */
record Window(int text, int start, int length, int scored) {

    /** Windows over a text of so many bytes: each byte is counted once, with at least half a context before it if there is. */
    static List<Window> over(int text, int bytes, int context) {
        List<Window> windows = new ArrayList<>();
        int stride = Math.max(1, context / 2);
        int done = 0;
        for (int start = 0; done < bytes; start += stride) {
            int length = Math.min(context, bytes - start);
            windows.add(new Window(text, start, length, done - start));
            done = start + length;
        }
        return windows;
    }

    /** Writes the inputs and targets of this window. */
    void fill(byte[] bytes, long[] inputs, long[] targets, int at) {
        for (int i = 0; i < length; i++) {
            inputs[at + i] = start + i == 0 ? ModelShape.END : bytes[start + i - 1] & 0xFF;
            targets[at + i] = bytes[start + i] & 0xFF;
        }
    }
}
