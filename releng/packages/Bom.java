import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Evidence;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.component.evidence.Occurrence;
import org.cyclonedx.model.license.Expression;

/**
 * Lists as CycloneDX 1.6 what really lies in a package: every file with its SHA-256 and licence, jars with their Maven coordinates
 * where they carry them, native libraries within jars, the Java run time with its files. Arguments: the package's folder, the list of
 * licences, the name and version of the package, its time in seconds, and the file to write.
 */
public final class Bom {
    private static final String OURS = "EPL-2.0";
    private static final String JAVA = "jre/";

    private final Path folder;
    private final Licences licences;
    private final Map<String, Component> byHash = new TreeMap<>();
    private final org.cyclonedx.model.Bom bom = new org.cyclonedx.model.Bom();
    private Component java;

    private Bom(Path folder, Licences licences) {
        this.folder = folder;
        this.licences = licences;
    }

    public static void main(String[] arguments) throws Exception {
        var list = new Bom(Path.of(arguments[0]), Licences.ofPackages(Path.of(arguments[1])));
        list.describe(arguments[2], arguments[3], Instant.ofEpochSecond(Long.parseLong(arguments[4])));
        list.collect();
        String json = BomGeneratorFactory.createJson(Version.VERSION_16, list.bom).toJsonString();
        Files.writeString(Path.of(arguments[5]), json + "\n");
    }

    private void describe(String name, String version, Instant time) {
        Component product = component(Component.Type.APPLICATION, "eu.leam.workbench", name, version, OURS);
        product.setBomRef(name);
        var metadata = new Metadata();
        metadata.setTimestamp(Date.from(time));
        metadata.setComponent(product);
        bom.setMetadata(metadata);
    }

    private void collect() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
        var everything = new StringBuilder();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            String hash;
            try (InputStream content = Files.newInputStream(file)) {
                hash = Licences.sha256(content);
            }
            everything.append(hash).append(' ').append(path).append('\n');
            add(file, path, hash);
        }
        bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(everything.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void add(Path file, String path, String hash) throws IOException {
        int begin = path.indexOf(JAVA);
        if (begin == 0 || begin > 0 && path.charAt(begin - 1) == '/') {
            java(path.substring(0, begin)).addComponent(plain(path, hash, licences.of(path.substring(begin)).orElseThrow()));
            return;
        }
        Component known = byHash.get(hash);
        if (known != null && path.endsWith(".jar")) { // the same library in several programs
            known.getEvidence().addOccurrence(occurrence(path));
            return;
        }
        Component component = path.endsWith(".jar") ? jar(file, path, hash) : plain(path, hash, licences.of(path).orElse(OURS));
        byHash.put(hash, component);
        bom.addComponent(component);
    }

    private Component java(String before) throws IOException {
        if (java == null) {
            var release = new Properties();
            try (InputStream text = Files.newInputStream(folder.resolve(before + JAVA + "release"))) {
                release.load(text);
            }
            String version = release.getProperty("JAVA_VERSION").replace("\"", "");
            java = component(Component.Type.PLATFORM, "org.openjdk", "openjdk", version, licences.of(JAVA + "release").orElseThrow());
            java.setBomRef(before + JAVA);
            bom.addComponent(java);
        }
        return java;
    }

    private Component plain(String path, String hash, String licence) {
        return located(component(Component.Type.FILE, null, path, null, licence), path, hash);
    }

    private Component jar(Path file, String path, String hash) throws IOException {
        String name = file.getFileName().toString();
        try (JarFile jar = new JarFile(file.toFile())) {
            Optional<Properties> maven = coordinates(jar);
            var manifest = Optional.ofNullable(jar.getManifest()).map(each -> each.getMainAttributes());
            String symbolic = manifest.map(each -> each.getValue("Bundle-SymbolicName")).map(each -> each.split(";")[0].strip()).orElse(null);
            String bundleVersion = manifest.map(each -> each.getValue("Bundle-Version")).orElse(null);
            Component component = located(
                    component(
                            Component.Type.LIBRARY,
                            maven.map(each -> each.getProperty("groupId")).orElse(null),
                            maven.map(each -> each.getProperty("artifactId")).or(() -> Optional.ofNullable(symbolic)).orElse(name),
                            maven.map(each -> each.getProperty("version")).or(() -> Optional.ofNullable(bundleVersion)).orElse(null),
                            Licences.isOurs(name) ? OURS : licences.of(name).orElseThrow()),
                    path, hash);
            maven.ifPresent(each -> component.setPurl("pkg:maven/" + each.getProperty("groupId") + "/" + each.getProperty("artifactId")
                    + "@" + each.getProperty("version")));
            for (JarEntry entry : jar.stream().filter(each -> Licences.isNative(each.getName())).toList()) {
                component.addComponent(within(jar, entry, name, path));
            }
            return component;
        }
    }

    private Component within(JarFile jar, JarEntry entry, String name, String path) throws IOException {
        String simple = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        String hash;
        try (InputStream content = jar.getInputStream(entry)) {
            hash = Licences.sha256(content);
        }
        return located(
                component(Component.Type.FILE, null, entry.getName(), null, licences.of(name + "!" + simple).orElseThrow()),
                path + "!/" + entry.getName(), hash);
    }

    /** Of the one artifact that the jar is; one that holds several others says nothing about itself. */
    private static Optional<Properties> coordinates(JarFile jar) throws IOException {
        List<JarEntry> all = jar.stream().filter(each -> each.getName().matches("META-INF/maven/.*/pom\\.properties")).toList();
        if (all.size() != 1) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (InputStream text = jar.getInputStream(all.getFirst())) {
            properties.load(text);
        }
        return Optional.of(properties);
    }

    private static Component component(Component.Type type, String group, String name, String version, String licence) {
        var component = new Component();
        component.setType(type);
        component.setGroup(group);
        component.setName(name);
        component.setVersion(version);
        var choice = new LicenseChoice();
        String spdx = licence.replace('_', ' ');
        if (spdx.contains(" ") || spdx.startsWith("LicenseRef-")) {
            choice.setExpression(new Expression(spdx));
        } else {
            var one = new License();
            one.setId(spdx);
            choice.addLicense(one);
        }
        component.setLicenses(choice);
        return component;
    }

    private static Component located(Component component, String path, String hash) {
        component.setBomRef(path);
        component.addHash(new Hash(Hash.Algorithm.SHA_256, hash));
        var evidence = new Evidence();
        evidence.addOccurrence(occurrence(path));
        component.setEvidence(evidence);
        return component;
    }

    private static Occurrence occurrence(String path) {
        var occurrence = new Occurrence();
        occurrence.setLocation(path);
        return occurrence;
    }
}
