package eu.leam.workbench.evaluate.scoring;

/**
 * A text whose likelihood the trainer's score mode is asked for.
 *
 * @param id unique within the file
 * @param text the text; its document starts after the end-of-document token
 * @param from offset in its UTF-8 bytes from which on the likelihood is also summed apart; 0 for the whole text
 */
public record ScoreItem(String id, String text, int from) {

    public ScoreItem {
        if (from < 0) {
            throw new IllegalArgumentException("a byte offset is never negative: " + from);
        }
    }
}
