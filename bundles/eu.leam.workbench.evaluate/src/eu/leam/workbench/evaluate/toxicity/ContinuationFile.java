package eu.leam.workbench.evaluate.toxicity;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.json.StrictJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The continuations that the trainer writes at a checkpoint, one JSON object a line. */
public final class ContinuationFile {
    private ContinuationFile() {}

    /** Reads {@code continuations/step-<8 digits>.jsonl}. */
    public static List<Continuation> read(Path file) throws EvaluateException {
        List<Continuation> continuations = new ArrayList<>();
        int line = 0;
        for (JsonNode node : StrictJson.lines(StrictJson.content(file), file.toString())) {
            String place = Texts.format(Messages.Place_line, file, ++line);
            continuations.add(new Continuation(
                    StrictJson.text(node, "language", place),
                    StrictJson.text(node, "prompt", place),
                    StrictJson.text(node, "text", place),
                    StrictJson.whole(node, "seed", place),
                    StrictJson.number(node, "temperature", place)));
        }
        return continuations;
    }
}
