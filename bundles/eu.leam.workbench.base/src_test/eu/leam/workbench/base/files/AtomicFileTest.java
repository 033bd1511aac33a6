package eu.leam.workbench.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_replaced_whole_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("new folder/a.txt");
        AtomicFile.write(file, "first");
        AtomicFile.write(file, "second");

        assertThat(file).hasContent("second");
        assertThat(beside(file)).containsExactly("a.txt");
    }

    @Test
    void the_former_content_stays_when_the_new_one_cannot_take_its_place() throws IOException {
        Path occupied = folder.resolve("occupied");
        AtomicFile.write(occupied.resolve("inner"), "kept");

        assertThatThrownBy(() -> AtomicFile.write(occupied, "new")).isInstanceOf(IOException.class);
        assertThat(occupied.resolve("inner")).hasContent("kept");
        assertThat(beside(occupied)).containsExactly("occupied");
    }

    @Test
    void a_usual_file_has_the_rights_of_new_files_and_a_private_one_is_for_its_owner_alone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path plain = Files.createFile(folder.resolve("plain"));
        AtomicFile.write(folder.resolve("usual"), "a");
        AtomicFile.writePrivate(folder.resolve("secret"), new byte[] {1});

        assertThat(rights("usual")).isEqualTo(rights(plain.getFileName().toString()));
        assertThat(rights("secret")).isEqualTo("rw-------");
    }

    private String rights(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private static Stream<String> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
