package eu.leam.workbench.core.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.kind.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotUtf8Test {
    @TempDir
    Path temp;

    @Test
    void a_document_in_another_encoding_is_refused_with_file_line_and_the_first_wrong_byte() throws Exception {
        var place = new Place(temp.resolve("project"), Environment.system());
        new NewProject(place, "test", false, 1000).call(Progress.NONE);
        Path file = place.folder().resolve("mixtures/latin.yaml");
        Files.createDirectories(file.getParent());
        Files.write(file, "schema: 1\ntitle: Gewöhnlich\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new ShowDocument(place, Kind.MIXTURE, "latin").call(Progress.NONE))
                .isInstanceOf(LeamException.class)
                .hasMessageContaining("mixtures/latin.yaml, line 2, column 11")
                .hasMessageContaining("not UTF-8: byte 21 of the file (0xF6)")
                .hasMessageNotContaining("Input length");
    }
}
