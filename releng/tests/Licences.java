import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the packaged product against {@code releng/licences.txt}: every jar and every native library within one stands there with a
 * licence that is allowed, and nothing stands there that is not shipped. Arguments: the product's folder and the list.
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
        var check = new Licences();
        check.read(Path.of(arguments[1]));
        Set<String> files = shipped(Path.of(arguments[0]));
        files.forEach(check::judge);
        check.unused();
        if (files.isEmpty()) {
            check.wrong.add("the product holds no jar at all");
        }
        check.wrong.forEach(each -> System.err.println("licences: " + each));
        System.out.println("licences: " + files.size() + " jars and native libraries of others, " + check.wrong.size() + " wrong");
        System.exit(check.wrong.isEmpty() ? 0 : 1);
    }

    private void read(Path list) throws IOException {
        for (String line : Files.readAllLines(list)) {
            if (line.startsWith("allowed:")) {
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

    /** File names of all jars of others, and of the native libraries within them, which stand behind their jar's name. */
    private static Set<String> shipped(Path product) throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(product)) {
            for (Path jar : all.filter(file -> file.toString().endsWith(".jar")).toList()) {
                String name = jar.getFileName().toString();
                if (!name.startsWith(OURS)) {
                    files.add(name);
                }
                try (JarFile content = new JarFile(jar.toFile())) {
                    content.stream().map(entry -> entry.getName().substring(entry.getName().lastIndexOf('/') + 1))
                            .filter(entry -> NATIVE.matcher(entry).matches() || entry.endsWith(".jar"))
                            .forEach(entry -> files.add(name + "!" + entry));
                }
            }
        }
        return files;
    }

    private void judge(String file) {
        Line best = null;
        for (Line line : lines) {
            boolean closer = best == null || line.file().length() > best.file().length();
            if (line.pattern().matcher(file).matches() && closer) {
                best = line;
            }
        }
        if (best == null) {
            wrong.add(file + " is shipped, but its licence stands nowhere");
            return;
        }
        used.add(best);
        if (!allowed.contains(best.licence())) {
            wrong.add(file + " is under " + best.licence() + ", which is not allowed");
        }
    }

    private void unused() {
        lines.stream().filter(line -> !used.contains(line)).forEach(line -> wrong.add(line.file() + " is listed, but not shipped"));
    }
}
