package eu.leam.workbench.trainer.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.trainer.RunFolder;
import eu.leam.workbench.trainer.TrainerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program in child processes, with a cache of native libraries of its own. */
@DisabledOnOs(OS.WINDOWS)
class NativesTest {

    @TempDir
    Path folder;

    @Test
    void trainers_that_start_together_on_an_empty_cache_unpack_once_and_none_dies() throws Exception {
        // given a cache that is reached by a symbolic link, as a home folder often is
        Path cache = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), cache);
        var runs = List.of(run("a"), run("b"), run("c"));

        // when
        List<TrainerProcess> trainers = List.of(start(runs.get(0), link), start(runs.get(1), link));

        // then
        for (TrainerProcess trainer : trainers) {
            assertThat(trainer.await()).as(trainer.output()).isZero();
        }
        assertThat(runs.get(0).volatileFree()).isEqualTo(runs.get(1).volatileFree());
        assertThat(crashes()).isEmpty();
        try (Stream<Path> sets = Files.list(cache)) {
            assertThat(sets).hasSize(1);
        }

        // and one that starts later leaves alone what others may have mapped
        String former = identities(cache);
        assertThat(former).contains("libjnitorch.so");
        TrainerProcess later = start(runs.get(2), link);
        assertThat(later.await()).as(later.output()).isZero();
        assertThat(identities(cache)).isEqualTo(former);
    }

    @Test
    void a_cache_that_cannot_be_made_ends_the_run_with_a_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        RunFolder run = run("a");
        TrainerProcess trainer = start(run, file.resolve("cache"));

        assertThat(trainer.await()).as(trainer.output()).isEqualTo(1);
        assertThat(run.status().get("message").asText()).contains("cannot be unpacked in " + file);
    }

    @Test
    void libraries_of_another_version_have_another_folder() throws IOException {
        Path one = Files.writeString(folder.resolve("pytorch-2.10.0-1.5.13-linux-x86_64.jar"), "one");
        Path other = Files.writeString(folder.resolve("pytorch-2.11.0-1.5.13-linux-x86_64.jar"), "two");
        Path plain = Files.writeString(folder.resolve("pytorch-2.10.0-1.5.13.jar"), "no library");
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Path copy = Files.copy(one, copies.resolve(one.getFileName()));

        assertThat(Natives.key(one.toString())).isNotEqualTo(Natives.key(other.toString()));
        assertThat(Natives.key(plain + ":" + one)).isEqualTo(Natives.key(copy.toString()));
    }

    private RunFolder run(String name) throws IOException {
        return new RunFolder(folder.resolve(name)).write();
    }

    private TrainerProcess start(RunFolder run, Path cache) throws IOException {
        String options = "JAVA_TOOL_OPTIONS=-Dorg.bytedeco.javacpp.cachedir=" + cache + " -XX:ErrorFile="
                + folder.resolve("hs_err_pid%p.log");
        return TrainerProcess.start(folder, List.of("env", options), "train", "--folder", run.folder.toString());
    }

    private List<String> crashes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("hs_err"))
                    .toList();
        }
    }

    /** Inode, size and time of each file; a file that was unpacked anew has another. */
    private static String identities(Path tree) throws IOException {
        var identities = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().endsWith(".lock")) {
                    identities.put(
                            file.toString(), Files.readAttributes(file, "unix:ino,size,lastModifiedTime") + "\n");
                }
            }
        }
        return identities.toString();
    }
}
