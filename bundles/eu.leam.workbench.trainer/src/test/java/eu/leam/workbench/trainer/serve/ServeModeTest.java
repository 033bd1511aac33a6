package eu.leam.workbench.trainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.trainer.RunFolder;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.train.StopSignal;
import eu.leam.workbench.trainer.train.TrainMode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeModeTest {
    @TempDir
    Path folder;

    private Path checkpoint;
    private PrintStream in;
    private BufferedReader out;
    private CompletableFuture<Void> served;

    @BeforeEach
    void train_for_some_steps() throws Exception {
        var run = new RunFolder(folder.resolve("run")).write();
        TrainMode.run(run.folder, false, 10, new StopSignal(), Environment.system());
        checkpoint = run.checkpoint(10);
    }

    private void serve(long idleSeconds) throws Exception {
        var toMode = new PipedOutputStream();
        var fromMode = new PipedInputStream(1 << 20);
        var input = new PipedInputStream(toMode, 1 << 16);
        var output = new PrintStream(new PipedOutputStream(fromMode), true, StandardCharsets.UTF_8);
        in = new PrintStream(toMode, true, StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(fromMode, StandardCharsets.UTF_8));
        served = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                ServeMode.run(checkpoint, 1, idleSeconds, input, output);
                served.complete(null);
            } catch (TrainerException e) {
                served.completeExceptionally(e);
            }
        });
        JsonNode ready = next();
        assertThat(ready.get("ready").asBoolean()).isTrue();
        assertThat(ready.get("parameters").asInt()).isEqualTo(33120);
    }

    private JsonNode next() throws Exception {
        return new ObjectMapper().readTree(out.readLine());
    }

    private JsonNode end(StringBuilder text) throws Exception {
        JsonNode line = next();
        while (!line.has("end")) {
            text.append(line.get("text").asText());
            line = next();
        }
        return line;
    }

    @AfterEach
    void leave() throws Exception {
        in.println("{\"quit\":true}");
        served.get(30, TimeUnit.SECONDS);
    }

    @Test
    void the_same_request_is_answered_with_the_same_text() throws Exception {
        serve(60);
        String request = "\"prompt\":\"Würde \",\"bytes\":50,\"temperature\":0.9,\"seed\":5}";
        in.println("{\"id\":\"a\"," + request);
        in.println("{\"id\":\"b\"," + request);
        var first = new StringBuilder();
        var second = new StringBuilder();
        JsonNode end = end(first);
        assertThat(end.get("id").asText()).isEqualTo("a");
        assertThat(end.get("end").asText()).isIn("length", "document");
        end(second);
        assertThat(second).hasToString(first.toString()).isNotEmpty();
    }

    @Test
    void a_long_answer_is_cancelled_midway() throws Exception {
        serve(60);
        in.println("{\"id\":\"long\",\"prompt\":\"\",\"bytes\":1000000,\"temperature\":0}");
        next();
        in.println("{\"cancel\":\"long\"}");
        JsonNode end = end(new StringBuilder());
        assertThat(end.get("end").asText()).isEqualTo("cancelled");
        assertThat(end.get("bytes").asInt()).isBetween(1, 999_999);
    }

    @Test
    void a_line_that_is_no_request_is_answered_by_an_error_and_the_service_goes_on() throws Exception {
        serve(60);
        in.println("hello");
        assertThat(next().get("error").asText()).contains("hello");
        in.println("{\"id\":\"a\",\"prompt\":\"x\",\"bytes\":3}");
        assertThat(end(new StringBuilder()).get("id").asText()).isEqualTo("a");
    }

    @Test
    void it_leaves_when_nobody_asks() throws Exception {
        serve(1);
        served.get(30, TimeUnit.SECONDS);
    }
}
