package eu.leam.workbench.store;

import static eu.leam.workbench.store.TestProject.BALANCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.SaveOutcome.WrittenNotCommitted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRepositoryTest {
    @TempDir
    Path temp;

    @Test
    void creates_a_repository_with_one_commit_that_keeps_private_files_out() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            assertThat(project.head().getFullMessage()).isEqualTo("Create project Demo\n");
            assertThat(project.head().getParentCount()).isZero();
            assertThat(project.head().getAuthorIdent().getName()).isEqualTo("Jana Müller");
            assertThat(project.head().getAuthorIdent().getWhenAsInstant()).isEqualTo(TestProject.NOW);
            assertThat(project.committed(".gitignore")).isEqualTo(".leam/\n/report/\n");
            assertThat(project.committed("leam.yaml")).startsWith("schema: 1\nname: Demo\n");
            assertThat(project.status().isClean()).isTrue();
            assertThat(project.repository.status().branch()).isEqualTo("main");
        }
    }

    @Test
    void pages_that_were_made_from_the_documents_leave_the_project_clean() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            project.write("report/index.html", "<html></html>");
            project.write("report/figures/loss.svg", "<svg/>");
            assertThat(project.status().isClean()).isTrue();
            project.write("notes/report/mine.txt", "not ours to hide");
            assertThat(project.status().getUntracked()).containsExactly("notes/report/mine.txt");
        }
    }

    @Test
    void leaves_what_lies_in_the_folder_alone_when_a_project_is_made_there() throws Exception {
        Files.writeString(temp.resolve(".gitconfig"), "[user]\nname = J\nemail = j@x.eu\n");
        Path folder = Files.createDirectories(temp.resolve("old"));
        Files.writeString(folder.resolve(".gitignore"), "*.tmp\n");
        Files.writeString(folder.resolve("notes.txt"), "mine\n");

        var created = ProjectRepository.create(folder, TestProject.project(), TestProject.environment(temp, Map.of()));

        try (var repository = created.repository();
                Git git = Git.open(folder.toFile())) {
            assertThat(git.status().call().getUntracked()).containsExactlyInAnyOrder(".gitignore", "notes.txt");
            assertThat(Files.readString(folder.resolve(".gitignore"))).isEqualTo("*.tmp\n");
        }
    }

    @Test
    void makes_a_project_without_a_git_identity_and_says_what_is_missing() throws Exception {
        var created = ProjectRepository.create(
                temp.resolve("p"), TestProject.project(), TestProject.environment(temp, Map.of()));

        try (var repository = created.repository()) {
            var outcome = (WrittenNotCommitted) created.outcome();
            assertThat(outcome.obstacle()).isEqualTo(SaveOutcome.Obstacle.NO_IDENTITY);
            assertThat(outcome.nextStep()).contains("git config user.name");
            assertThat(repository.status().head()).isEmpty();
            assertThat(repository.load(Ref.PROJECT).read().findings()).isEmpty();
        }
    }

    @Test
    void refuses_to_make_a_project_over_another_and_to_open_what_is_none() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            assertThatThrownBy(
                            () -> ProjectRepository.create(project.folder, TestProject.project(), project.environment))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.nextStep()).isNotEmpty());
            Path empty = Files.createDirectories(temp.resolve("empty"));
            assertThatThrownBy(() -> ProjectRepository.open(empty, project.environment))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(empty.toString());
        }
    }

    @Test
    void lists_documents_of_all_kinds_and_tells_what_is_none() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            List<String> paths = List.of(
                    "datasets/b.yaml",
                    "datasets/a.yaml",
                    "mixtures/m.yaml",
                    "experiments/e.yaml",
                    "runs/r/run.yaml",
                    "runs/r/outcome.yaml",
                    "models/leam-1/r.yaml",
                    "releases/x/release.yaml",
                    "releases/x/approvals/jana.yaml");
            for (String path : paths) {
                project.write(path, "schema: 1\n");
            }
            project.write("datasets/Not An Id.yaml", "schema: 1\n");
            project.write("runs/r/other.yaml", "schema: 1\n");
            project.write("datasets/README.md", "about\n");
            project.write("report/index.yaml", "x: 1\n");

            assertThat(TestProject.paths(project.repository.list()))
                    .hasSize(10)
                    .contains("leam.yaml")
                    .containsAll(paths);
            assertThat(project.repository.list(Kind.DATASET)).map(Ref::id).containsExactly("a", "b");
            assertThat(project.repository.strays())
                    .extracting(Finding::subject)
                    .containsExactlyInAnyOrder("datasets/Not An Id.yaml", "runs/r/other.yaml");
        }
    }

    @Test
    void shows_a_broken_file_with_its_cause_and_loads_the_rest() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            project.saved(BALANCED, TestProject.mixture(1));
            project.write("mixtures/broken.yaml", "schema: 1\ntitle: \"half");

            List<Loaded> all = project.repository.loadAll();

            assertThat(all).hasSize(3);
            Loaded broken = all.get(2);
            assertThat(broken.read().isReadOnly()).isTrue();
            assertThat(broken.read().findings().getFirst().message()).contains("mixtures/broken.yaml, line 2");
            assertThat(((Mixture) all.get(1).read().document()).getTemperature())
                    .isEqualTo(1);
        }
    }

    @Test
    void follows_no_link_out_of_the_project() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            Path secret = Files.createDirectories(temp.resolve("secret"));
            Files.writeString(secret.resolve("s.yaml"), "schema: 1\ntitle: secret\n");
            Files.createDirectories(project.folder.resolve("datasets"));
            Files.createSymbolicLink(project.folder.resolve("datasets/s.yaml"), secret.resolve("s.yaml"));
            Files.createSymbolicLink(project.folder.resolve("mixtures"), secret);

            assertThat(project.repository.list()).containsExactly(Ref.PROJECT);
            assertThat(project.repository.strays()).hasSize(1);
            assertThatThrownBy(() ->
                            project.repository.load(Ref.parse("datasets/s").get()))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() ->
                            project.repository.load(Ref.parse("mixtures/s").get()))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> project.repository.save(
                            List.of(new Change.Write(BALANCED, TestProject.mixture(1), Change.NEW))))
                    .isInstanceOf(StoreException.class);
            assertThat(secret.resolve("balanced.yaml")).doesNotExist();
        }
    }

    @Test
    void a_repository_that_merely_lies_above_is_not_the_projects() throws Exception {
        try (Git home = Git.init().setDirectory(temp.toFile()).call()) {
            Path folder = Files.createDirectories(temp.resolve("stray"));
            Files.writeString(folder.resolve("leam.yaml"), "schema: 1\nname: Stray\n");
            try (var repository = ProjectRepository.open(folder, TestProject.environment(temp, Map.of()))) {
                var outcome = (WrittenNotCommitted)
                        repository.save(List.of(new Change.Write(BALANCED, TestProject.mixture(1), Change.NEW)));

                assertThat(outcome.obstacle()).isEqualTo(SaveOutcome.Obstacle.NO_REPOSITORY);
                assertThat(home.getRepository().resolve("HEAD")).isNull();
                assertThat(repository.status().obstacle()).isPresent();
                assertThat(repository.history(BALANCED, 9)).isEmpty();
            }
        }
    }

    @Test
    void a_project_in_a_folder_of_a_larger_repository_commits_there() throws Exception {
        Files.writeString(temp.resolve(".gitconfig"), "[user]\nname = J\nemail = j@x.eu\n");
        Path root = Files.createDirectories(temp.resolve("mono"));
        Path folder = Files.createDirectories(root.resolve("teams/leam projekt"));
        Files.writeString(folder.resolve("leam.yaml"), "schema: 1\nname: Part\n");
        Files.writeString(root.resolve("other.txt"), "other\n");
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            git.add().addFilepattern("teams").call();
            try (var repository = ProjectRepository.open(folder, TestProject.environment(temp, Map.of()))) {
                var outcome = repository.save(List.of(new Change.Write(BALANCED, TestProject.mixture(1), Change.NEW)));

                assertThat(outcome).isInstanceOf(SaveOutcome.Committed.class);
                assertThat(repository.history(BALANCED, 9)).hasSize(1);
                assertThat(repository.status().uncommitted()).containsExactly("leam.yaml");
                assertThat(git.status().call().getUntracked()).containsExactly("other.txt");
                assertThat(git.status().call().getAdded()).containsExactly("teams/leam projekt/leam.yaml");
            }
        }
    }

    @Test
    void a_clone_elsewhere_has_documents_and_history() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            project.saved(BALANCED, TestProject.mixture(1));
            project.saveTemperature(3);
            Path other = temp.resolve("Klon");
            Git.cloneRepository()
                    .setURI(project.folder.toUri().toString())
                    .setDirectory(other.toFile())
                    .call()
                    .close();

            try (var clone = ProjectRepository.open(other, project.environment)) {
                assertThat(clone.list()).containsExactly(Ref.PROJECT, BALANCED);
                assertThat(clone.history(BALANCED, 9)).hasSize(2);
                assertThat(clone.status().uncommitted()).isEmpty();
                assertThat(other.resolve(".leam")).doesNotExist();
            }
        }
    }

    @Test
    void opens_a_project_that_cannot_be_written_and_says_so_when_it_should_be() throws Exception {
        try (TestProject project = TestProject.create(temp)) {
            Path leam = project.folder.resolve(".leam");
            project.folder.toFile().setWritable(false);
            leam.toFile().setWritable(false);
            try {
                if (Files.isWritable(project.folder)) {
                    // rights do not bind root: a file that stands where the folder should be stops everybody
                    Files.move(leam, project.folder.resolve("moved away"));
                    Files.createFile(leam);
                }
                assertThat(project.repository.load(Ref.PROJECT).read().findings())
                        .isEmpty();
                assertThatThrownBy(() -> ProjectLock.acquire(project.folder, project.environment))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining(".leam");
            } finally {
                project.folder.toFile().setWritable(true);
                leam.toFile().setWritable(true);
            }
        }
    }
}
