package eu.leam.workbench.store;

import static eu.leam.workbench.store.TestProject.BALANCED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.store.SaveOutcome.Committed;
import eu.leam.workbench.store.SaveOutcome.Obstacle;
import eu.leam.workbench.store.SaveOutcome.WrittenNotCommitted;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.RebaseCommand.Operation;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a save from being committed: the file is written, the repository is not touched, and the user learns what to do. */
class ObstacleTest {
    private static final String PATH = "mixtures/balanced.yaml";

    @TempDir
    Path temp;

    private TestProject project;

    @BeforeEach
    void a_project_with_a_mixture_and_two_branches_that_conflict() throws Exception {
        project = TestProject.create(temp);
        project.saved(BALANCED, TestProject.mixture(1));
        userCommits("base", "notes.txt");
        project.git.branchCreate().setName("other").call();
        userCommits("ours", "notes.txt");
        project.git.checkout().setName("other").call();
        userCommits("theirs", "notes.txt");
        project.git.checkout().setName("main").call();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private RevCommit userCommits(String text, String path) throws Exception {
        project.write(path, text + "\n");
        project.stage(path);
        return project.git.commit().setMessage(text).setSign(false).call();
    }

    /** Saves against the obstacle, has it mended, and saves again. */
    private void isWrittenAndCommittedOnceMended(Obstacle obstacle, String deed, Mend mend) throws Exception {
        ObjectId head = project.git.getRepository().resolve("HEAD");
        byte[] index =
                Files.readAllBytes(project.git.getRepository().getIndexFile().toPath());

        var outcome = (WrittenNotCommitted) project.saveTemperature(3);

        assertThat(outcome.obstacle()).isEqualTo(obstacle);
        assertThat(outcome.reason()).endsWith(".").contains("written");
        assertThat(outcome.nextStep()).contains(deed);
        assertThat(outcome.paths()).containsExactly(PATH);
        assertThat(project.text(PATH)).contains("temperature: 3\n");
        assertThat(project.git.getRepository().resolve("HEAD")).isEqualTo(head);
        assertThat(project.git.getRepository().getIndexFile().toPath()).hasBinaryContent(index);
        assertThat(project.repository.status().obstacle().orElseThrow().obstacle())
                .isEqualTo(obstacle);
        assertThat(project.repository.status().uncommitted()).contains(PATH);

        mend.run();
        assertThat(project.text(PATH)).contains("temperature: 3\n");
        assertThat(project.saveTemperature(3)).isInstanceOf(Committed.class);
        assertThat(project.committed(PATH)).contains("temperature: 3\n");
        assertThat(project.repository.status().obstacle()).isEmpty();
    }

    private interface Mend {
        void run() throws Exception;
    }

    /** Ends an operation as its --abort does, without touching the mixture. */
    private void abort() throws Exception {
        var repository = project.git.getRepository();
        repository.writeMergeHeads(null);
        repository.writeMergeCommitMsg(null);
        repository.writeCherryPickHead(null);
        repository.writeRevertHead(null);
        project.git.reset().setMode(ResetType.MIXED).call();
    }

    @Test
    void during_a_merge() throws Exception {
        project.git
                .merge()
                .include(project.git.getRepository().resolve("other"))
                .setFastForward(FastForwardMode.NO_FF)
                .call();
        assertThat(project.status().getConflicting()).containsExactly("notes.txt");

        isWrittenAndCommittedOnceMended(Obstacle.MERGE, "git merge --abort", this::abort);
    }

    @Test
    void during_a_rebase() throws Exception {
        project.git.rebase().setUpstream("other").call();

        isWrittenAndCommittedOnceMended(Obstacle.REBASE, "git rebase --continue", () -> {
            project.write("notes.txt", "both\n");
            project.stage("notes.txt");
            project.git.rebase().setOperation(Operation.CONTINUE).call();
        });
    }

    @Test
    void during_a_cherry_pick() throws Exception {
        project.git
                .cherryPick()
                .include(project.git.getRepository().resolve("other"))
                .call();

        isWrittenAndCommittedOnceMended(Obstacle.CHERRY_PICK, "git cherry-pick", this::abort);
    }

    @Test
    void during_a_revert() throws Exception {
        RevCommit ours = project.head();
        userCommits("later", "notes.txt");
        project.git.revert().include(ours).call();

        isWrittenAndCommittedOnceMended(Obstacle.REVERT, "git revert --abort", this::abort);
    }

    @Test
    void during_a_bisection() throws Exception {
        Path log = project.folder.resolve(".git/BISECT_LOG");
        Files.writeString(log, "git bisect start\n");

        isWrittenAndCommittedOnceMended(Obstacle.BISECT, "git bisect reset", () -> Files.delete(log));
    }

    @Test
    void on_a_detached_head() throws Exception {
        project.git.checkout().setName(project.head().name()).call();

        isWrittenAndCommittedOnceMended(
                Obstacle.DETACHED_HEAD,
                "git switch",
                () -> project.git.checkout().setName("main").call());
    }

    @Test
    void without_a_git_identity() throws Exception {
        Files.writeString(temp.resolve(".gitconfig"), "[user]\n\tname = Only A Name\n");

        isWrittenAndCommittedOnceMended(
                Obstacle.NO_IDENTITY,
                "git config user.email",
                () -> Files.writeString(temp.resolve(".gitconfig"), "[user]\nname = J\nemail = j@x.eu\n"));
    }

    @Test
    void with_a_lock_of_git_left_behind() throws Exception {
        Path lock = Files.createFile(project.folder.resolve(".git/index.lock"));

        isWrittenAndCommittedOnceMended(Obstacle.LOCKED, lock.toString(), () -> Files.delete(lock));
    }

    @Test
    void waits_for_a_lock_that_another_program_holds_briefly() throws Exception {
        Path lock = Files.createFile(project.folder.resolve(".git/index.lock"));
        Thread other = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(200);
                Files.delete(lock);
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(project.saveTemperature(3)).isInstanceOf(Committed.class);
        other.join();
    }

    @Test
    void with_a_lock_on_the_branch() throws Exception {
        Path lock = Files.createFile(project.folder.resolve(".git/refs/heads/main.lock"));

        isWrittenAndCommittedOnceMended(Obstacle.LOCKED, lock.toString(), () -> Files.delete(lock));
    }

    @Test
    void with_a_file_that_git_has_marked_as_in_conflict() throws Exception {
        DirCache index = project.git.getRepository().lockDirCache();
        var builder = index.builder();
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            for (int stage = 1; stage <= 3 && entry.getPathString().equals(PATH); stage++) {
                var part = new DirCacheEntry(PATH, stage);
                part.setFileMode(entry.getFileMode());
                part.setObjectId(entry.getObjectId());
                builder.add(part);
            }
            if (!entry.getPathString().equals(PATH)) {
                builder.add(entry);
            }
        }
        builder.commit();

        var outcome = (WrittenNotCommitted) project.saveTemperature(3);

        assertThat(outcome.obstacle()).isEqualTo(Obstacle.CONFLICT);
        assertThat(outcome.nextStep()).contains("git add");
        project.stage(PATH);
        assertThat(project.saveTemperature(3)).isInstanceOf(Committed.class);
    }

    @Test
    void a_repository_that_is_made_later_is_found() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("bare folder"));
        Files.writeString(folder.resolve("leam.yaml"), "schema: 1\nname: X\n");
        try (var repository = ProjectRepository.open(folder, project.environment)) {
            var changes = java.util.List.<Change>of(new Change.Write(BALANCED, TestProject.mixture(1), Change.NEW));
            var outcome = (WrittenNotCommitted) repository.save(changes);
            assertThat(outcome.obstacle()).isEqualTo(Obstacle.NO_REPOSITORY);
            assertThat(outcome.nextStep()).contains("git init");

            org.eclipse.jgit.api.Git.init().setDirectory(folder.toFile()).call().close();

            assertThat(repository.save(changes)).isInstanceOf(Committed.class);
        }
    }
}
