package eu.leam.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which room may lean on which library: each is known in as few rooms as can be, so that it can be replaced. */
class ThirdPartyTest {
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    /** Packages of a library and the rooms that may see it; what is not listed is free to those that their manifest names. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "org.eclipse.jgit.", Set.of("store"),
            "org.jfree.", Set.of("chart"),
            "org.apache.batik.", Set.of("chart"),
            "org.apache.pdfbox.", Set.of("chart", "report"),
            "freemarker.", Set.of("report"),
            "picocli.", Set.of("cli"),
            "org.bytedeco.", Set.of("trainer"),
            "com.ibm.icu.", Set.of("data"),
            "org.yaml.", Set.of("model"),
            "org.apache.commons.", Set.of("evaluate", "design"));

    @Test
    void a_library_is_known_only_where_its_room_is() {
        List<String> wrong = new ArrayList<>();
        Sources.rooms().forEach((room, folder) -> {
            for (Path file : Sources.java(folder)) {
                IMPORT.matcher(Sources.read(file)).results().forEach(match -> {
                    String name = match.group(1);
                    ROOMS.forEach((library, rooms) -> {
                        if (name.startsWith(library) && !rooms.contains(room)) {
                            wrong.add(room + "/" + file.getFileName() + ": " + name);
                        }
                    });
                });
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void programs_of_their_own_carry_only_what_their_contract_needs() {
        Set<String> wrong = new TreeSet<>();
        for (String program : List.of("trainer", "queue")) {
            String pom = Sources.read(Sources.rooms().get(program).resolve("pom.xml"));
            Pattern.compile("<artifactId>(eu\\.leam\\.workbench\\.[\\w.]+)</artifactId>")
                    .matcher(pom)
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !Set.of("parent", "base", "testkit", program)
                            .contains(name.substring(Sources.PREFIX.length())))
                    .forEach(name -> wrong.add(program + " depends on " + name));
        }
        assertEquals(Set.of(), wrong);
    }
}
