package eu.leam.workbench.data.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.data.npm.Fetch.Fetched;
import eu.leam.workbench.data.npm.Fetch.Unavailable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NpmClientTest {
    private static final NpmPackage PACKAGE = new NpmPackage("some", "1.0.0", Sha256.of("content"));
    private static final Duration LONG = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    private Path cache;

    @BeforeEach
    void needs_a_shell() {
        assumeTrue(File.separatorChar == '/', "skipped: the stand-in for npm is a shell script");
        cache = folder.resolve("Zwischen lager").resolve("npm");
    }

    @Test
    void fetches_once_and_takes_it_from_the_cache_afterwards() throws Exception {
        Environment npm =
                FakeNpm.environment(folder, "printf content > some-1.0.0.tgz; echo $* > " + folder + "/asked");

        Fetch first = new NpmClient(npm, LONG).fetch(PACKAGE, cache, Progress.NONE);
        Fetch second = new NpmClient(FakeNpm.without(folder), LONG).fetch(PACKAGE, cache, Progress.NONE);

        assertThat(first)
                .isEqualTo(new Fetched(cache.resolve("some-1.0.0.tgz")))
                .isEqualTo(second);
        assertThat(folder.resolve("asked"))
                .content()
                .startsWith("pack some@1.0.0 ")
                .doesNotContain("registry");
        assertThat(names(cache)).containsExactly("some-1.0.0.tgz");
    }

    @Test
    void fetches_again_when_the_cached_file_is_not_the_right_one() throws Exception {
        Files.createDirectories(cache);
        Files.writeString(cache.resolve("some-1.0.0.tgz"), "con");
        Environment npm = FakeNpm.environment(folder, "printf content > some-1.0.0.tgz");

        assertThat(new NpmClient(npm, LONG).fetch(PACKAGE, cache, Progress.NONE))
                .isInstanceOf(Fetched.class);
        assertThat(cache.resolve("some-1.0.0.tgz")).hasContent("content");
    }

    @Test
    void says_that_there_is_no_npm() {
        unavailable(FakeNpm.without(folder), LONG, "There is no npm on this machine to fetch some@1.0.0 with.");
        Environment noPath = new Environment(Environment.system().clock(), "test", "test", folder, Map.of("LANG", "C"));
        unavailable(noPath, LONG, "There is no npm");
    }

    @Test
    void says_what_npm_says_when_it_fails() throws Exception {
        String error =
                "echo 'npm error code ENOTFOUND' >&2; echo 'npm error network https://u:secret@host' >&2; exit 3";

        Unavailable outcome = unavailable(FakeNpm.environment(folder, error), LONG, "(exit code 3, ENOTFOUND)");

        assertThat(outcome.reason()).doesNotContain("secret");
        assertThat(outcome.nextStep()).contains("network");
        unavailable(FakeNpm.environment(folder, "echo 'npm ERR! code E404'; exit 1"), LONG, "(exit code 1, E404)");
        unavailable(FakeNpm.environment(folder, "exit 1"), LONG, "(exit code 1, –)");
        assertThat(names(cache)).isEmpty();
    }

    @Test
    void ends_an_npm_that_hangs_with_all_its_children() throws Exception {
        Path pid = folder.resolve("pid");
        Environment npm = FakeNpm.environment(folder, "sleep 300 & echo $! > " + pid + "; wait");

        unavailable(npm, Duration.ofSeconds(1), "npm took longer than 1 seconds");

        long child = Long.parseLong(Files.readString(pid).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).satisfies(alive -> {
            if (alive.isPresent()) {
                alive.get().onExit().join(); // killed, but not yet buried
            }
        });
    }

    @Test
    void ends_an_npm_that_talks_without_end() throws Exception {
        unavailable(FakeNpm.environment(folder, "exec yes"), LONG, "said far too much");
    }

    @Test
    void refuses_a_file_that_is_not_the_expected_one() throws Exception {
        Environment npm = FakeNpm.environment(folder, "printf garbage > some-1.0.0.tgz");

        unavailable(npm, LONG, "SHA-256 should be " + PACKAGE.sha256() + ", found was " + Sha256.of("garbage"));

        assertThat(names(cache)).isEmpty();
    }

    @Test
    void says_that_npm_left_no_file() throws Exception {
        unavailable(FakeNpm.environment(folder, "echo some-1.0.0.tgz"), LONG, "some-1.0.0.tgz is not there");
    }

    @Test
    void says_that_the_cache_cannot_be_used() throws Exception {
        cache = Files.writeString(folder.resolve("a file"), "").resolve("npm");

        unavailable(FakeNpm.environment(folder, "exit 0"), LONG, "cannot be used for fetched packages");
    }

    @Test
    void stops_at_once_when_the_user_cancels() throws Exception {
        Progress cancelled = new Progress() {
            @Override
            public void stage(String name, long total, String unit) {}

            @Override
            public void worked(long done, String note) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        NpmClient client = new NpmClient(FakeNpm.environment(folder, "exec sleep 300"), LONG);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> client.fetch(PACKAGE, cache, cancelled));
        assertThat(names(cache)).isEmpty();
    }

    @Test
    void a_package_name_is_never_an_option_or_a_path() {
        for (String name : new String[] {"--registry=x", "../x", "a b", "", "@scope/x", "X"}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new NpmPackage(name, "1.0.0", ""));
        }
    }

    private Unavailable unavailable(Environment environment, Duration limit, String words) {
        Fetch outcome = new NpmClient(environment, limit).fetch(PACKAGE, cache, Progress.NONE);
        assertThat(outcome).isInstanceOf(Unavailable.class);
        assertThat(((Unavailable) outcome).reason()).contains(words);
        return (Unavailable) outcome;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
