package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitIdentityTest {
    private static final String HOME = "[user]\nname = Home\nemail = home@x.eu\n";

    @TempDir
    Path temp;

    private Optional<Identity> identity(String folder, Map<String, String> variables) throws Exception {
        Path project = Files.createDirectories(temp.resolve(folder));
        if (!Files.exists(project.resolve("leam.yaml"))) {
            Git.init().setDirectory(project.toFile()).call().close();
            Files.writeString(project.resolve("leam.yaml"), "schema: 1\nname: X\n");
        }
        try (var repository = ProjectRepository.open(project, TestProject.environment(temp, variables))) {
            return repository.status().identity();
        }
    }

    private void write(String file, String text) throws Exception {
        Files.createDirectories(temp.resolve(file).getParent());
        Files.writeString(temp.resolve(file), text);
    }

    @Test
    void nobody_is_guessed_from_account_and_host() throws Exception {
        assertThat(identity("p", Map.of())).isEmpty();
        write(".gitconfig", "[user]\nname = Home\n");
        assertThat(identity("p", Map.of())).isEmpty();
        write(".gitconfig", "[user]\nname = Home\nemail =\n");
        assertThat(identity("p", Map.of())).isEmpty();
    }

    @Test
    void comes_from_the_user_then_the_repository_then_the_environment() throws Exception {
        write(".config/git/config", "[user]\nname = Xdg\nemail = xdg@x.eu\n");
        assertThat(identity("p", Map.of())).contains(new Identity("Xdg", "xdg@x.eu"));

        write(".gitconfig", HOME);
        assertThat(identity("p", Map.of())).contains(new Identity("Home", "home@x.eu"));

        Files.writeString(
                temp.resolve("p/.git/config"),
                Files.readString(temp.resolve("p/.git/config")) + "[user]\nname = Local\n");
        assertThat(identity("p", Map.of())).contains(new Identity("Local", "home@x.eu"));

        assertThat(identity("p", Map.of("GIT_AUTHOR_NAME", "Env", "GIT_AUTHOR_EMAIL", "env@x.eu")))
                .contains(new Identity("Env", "env@x.eu"));
    }

    @Test
    void obeys_includes_by_folder() throws Exception {
        write(".gitconfig", HOME + "[includeIf \"gitdir:~/job/\"]\npath = work.inc\n");
        write("work.inc", "[user]\nemail = me@work.eu\n");

        assertThat(identity("job/a projekt", Map.of())).contains(new Identity("Home", "me@work.eu"));
        assertThat(identity("private/a", Map.of())).contains(new Identity("Home", "home@x.eu"));
        assertThat(identity("job/a projekt", Map.of("GIT_AUTHOR_EMAIL", "env@x.eu")))
                .contains(new Identity("Home", "env@x.eu"));
    }

    @Test
    void reads_the_file_that_the_environment_names_instead() throws Exception {
        write(".gitconfig", HOME);
        write("other.config", "[user]\nname = Other\nemail = other@x.eu\n");

        assertThat(identity(
                        "p",
                        Map.of("GIT_CONFIG_GLOBAL", temp.resolve("other.config").toString())))
                .contains(new Identity("Other", "other@x.eu"));
    }

    @Test
    void writes_nothing_into_the_users_home_or_repository_by_looking() throws Exception {
        write(".gitconfig", HOME);
        identity("p", Map.of());

        try (var files = Files.list(temp)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder(".gitconfig", "p");
        }
        try (var files = Files.list(temp.resolve("p"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder(".git", "leam.yaml");
        }
    }
}
