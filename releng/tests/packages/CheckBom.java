import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;

/**
 * Holds the list of what is inside a package against the unpacked package: the list is valid CycloneDX 1.6, names every file and none
 * that is not there, with its true SHA-256 and a licence. Arguments: the list and the folder.
 */
public final class CheckBom {
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, String> listed = new TreeMap<>();
    private int natives;

    public static void main(String[] arguments) throws Exception {
        var check = new CheckBom();
        Path list = Path.of(arguments[0]);
        new JsonParser().validate(list.toFile(), Version.VERSION_16).forEach(each -> check.wrong.add(each.getMessage()));
        JsonNode bom = new ObjectMapper().readTree(list.toFile());
        check.equal("the version of the format", "1.6", bom.path("specVersion").asText());
        bom.path("components").forEach(check::read);
        check.compare(Path.of(arguments[1]));
        check.wrong.stream().limit(10).forEach(each -> System.err.println("packages: " + list.getFileName() + ": " + each));
        System.out.println(check.listed.size() + " files, of them " + check.natives + " within jars");
        System.exit(check.wrong.isEmpty() ? 0 : 1);
    }

    private void equal(String what, String expected, String found) {
        if (!expected.equals(found)) {
            wrong.add(what + " is " + found + ", not " + expected);
        }
    }

    private void read(JsonNode component) {
        String name = component.path("name").asText();
        JsonNode licence = component.path("licenses").path(0);
        if (licence.path("expression").asText().isEmpty() && licence.path("license").path("id").asText().isEmpty()) {
            wrong.add(name + " has no licence");
        }
        component.path("evidence").path("occurrences").forEach(each -> {
            if (listed.put(each.path("location").asText(), component.path("hashes").path(0).path("content").asText()) != null) {
                wrong.add(each.path("location").asText() + " is listed twice");
            }
        });
        component.path("components").forEach(this::read);
    }

    private void compare(Path folder) throws Exception {
        var there = new TreeMap<String, Path>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> there.put(folder.relativize(file).toString(), file));
        }
        for (var file : there.entrySet()) {
            try (InputStream content = Files.newInputStream(file.getValue())) {
                equal("the hash of " + file.getKey(), hash(content), listed.get(file.getKey()));
            }
            if (file.getKey().endsWith(".jar")) {
                natives(file.getKey(), file.getValue());
            }
        }
        listed.keySet().stream().filter(each -> !each.contains("!/") && !there.containsKey(each))
                .forEach(each -> wrong.add(each + " is listed, but not there"));
    }

    private void natives(String path, Path file) throws Exception {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(each -> each.getName().matches(".*\\.(so(\\.\\d+)*|dll|jnilib|dylib)")).toList()) {
                natives++;
                try (InputStream content = jar.getInputStream(entry)) {
                    equal("the hash of " + path + "!/" + entry.getName(), hash(content), listed.get(path + "!/" + entry.getName()));
                }
            }
        }
    }

    private static String hash(InputStream content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var through = new DigestInputStream(content, digest)) {
            through.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
