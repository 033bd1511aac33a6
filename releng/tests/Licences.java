import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the packaged product against {@code releng/licences.txt}: every jar and every native library within one stands there with a
 * licence that is allowed, and nothing stands there that is not shipped. What stands there below {@code packages:} is in force for
 * packages alone. Arguments: the list and the product's folder, or {@code --packages}, the list and the folders of all packages.
 */
public final class Licences {
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so(\\.\\d+)*|dll|jnilib|dylib|exe)");
    private static final String OURS = "eu.leam.workbench.";

    private record Line(String file, String licence, Pattern pattern) {}

    private final Set<String> allowed = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> used = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        boolean packages = arguments[0].equals("--packages");
        List<String> rest = List.of(arguments).subList(packages ? 1 : 0, arguments.length);
        var check = new Licences();
        check.read(Path.of(rest.getFirst()), packages);
        Set<String> files = new TreeSet<>();
        for (String folder : rest.subList(1, rest.size())) {
            files.addAll(shipped(Path.of(folder)));
        }
        files.forEach(check::judge);
        check.unused();
        if (files.isEmpty()) {
            check.wrong.add("the product holds no jar at all");
        }
        check.wrong.forEach(each -> System.err.println("licences: " + each));
        System.out.println("licences: " + files.size() + " jars and native libraries of others, " + check.wrong.size() + " wrong");
        System.exit(check.wrong.isEmpty() ? 0 : 1);
    }

    /** The list as it is in force for packages. */
    static Licences ofPackages(Path list) throws IOException {
        var licences = new Licences();
        licences.read(list, true);
        return licences;
    }

    /** Licence of a jar, of a native library within one ({@code jar!library}), or of a file by its path in the package. */
    Optional<String> of(String file) {
        return closest(file).map(Line::licence);
    }

    static boolean isNative(String file) {
        return NATIVE.matcher(file).matches();
    }

    static boolean isOurs(String jar) {
        return jar.startsWith(OURS);
    }

    static String sha256(InputStream content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private void read(Path list, boolean packages) throws IOException {
        for (String line : Files.readAllLines(list)) {
            if (line.equals("packages:")) {
                if (!packages) {
                    return;
                }
            } else if (line.startsWith("allowed:")) {
                allowed.addAll(List.of(line.substring("allowed:".length()).strip().split(" +")));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\t");
                if (parts.length != 3) {
                    wrong.add("not three columns: " + line);
                } else {
                    lines.add(new Line(parts[0], parts[1], glob(parts[0])));
                }
            }
        }
    }

    private static Pattern glob(String text) {
        return Pattern.compile(Stream.of(text.split("\\*", -1)).map(Pattern::quote).reduce((a, b) -> a + "[^!]*" + b).orElseThrow());
    }

    /** All jars of others, native libraries within jars behind their jar's name, and native libraries beside them by their path. */
    private static Set<String> shipped(Path product) throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(product)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jar")) {
                    files.addAll(within(file, name));
                } else if (isNative(name) || name.endsWith(".aot")) {
                    files.add(product.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return files;
    }

    private static Set<String> within(Path jar, String name) throws IOException {
        Set<String> files = new TreeSet<>();
        if (!isOurs(name)) {
            files.add(name);
        }
        try (JarFile content = new JarFile(jar.toFile())) {
            content.stream().map(entry -> entry.getName().substring(entry.getName().lastIndexOf('/') + 1))
                    .filter(entry -> isNative(entry) || entry.endsWith(".jar"))
                    .forEach(entry -> files.add(name + "!" + entry));
        }
        return files;
    }

    private Optional<Line> closest(String file) {
        Line best = null;
        for (Line line : lines) {
            boolean closer = best == null || line.file().length() > best.file().length();
            if (line.pattern().matcher(file).matches() && closer) {
                best = line;
            }
        }
        return Optional.ofNullable(best);
    }

    private void judge(String file) {
        Optional<Line> line = closest(file);
        if (line.isEmpty()) {
            wrong.add(file + " is shipped, but its licence stands nowhere");
            return;
        }
        used.add(line.get());
        if (!allowed.contains(line.get().licence())) {
            wrong.add(file + " is under " + line.get().licence() + ", which is not allowed");
        }
    }

    private void unused() {
        lines.stream().filter(line -> !used.contains(line)).forEach(line -> wrong.add(line.file() + " is listed, but not shipped"));
    }
}
