package eu.leam.workbench.curves.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.leam.workbench.curves.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a training says of itself in {@code status.json}: its {@code state}. */
final class StatusFile {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LARGEST = 1 << 20;

    private StatusFile() {}

    /** The status; unknown when there is no such file or it cannot be understood. */
    static RunStatus read(Path folder) {
        Path file = folder.resolve("status.json");
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return RunStatus.UNKNOWN;
            }
            try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
                return state(parser);
            }
        } catch (IOException ignored) { // half-written or foreign: the curves do not depend on it
            return RunStatus.UNKNOWN;
        }
    }

    private static RunStatus state(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return RunStatus.UNKNOWN;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("state") && value == JsonToken.VALUE_STRING) {
                return RunStatus.of(parser.getText());
            }
            parser.skipChildren();
        }
        return RunStatus.UNKNOWN;
    }
}
