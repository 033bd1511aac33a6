package eu.leam.workbench.trainer.network;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.pytorch.global.torch;

/**
 * The native libraries, which JavaCPP unpacks from their jars into a cache that all trainers share. Its own lock covers one file
 * at a time, so that the system's loader of one program finds what another has half unpacked, and dies of it. Here one program at
 * a time unpacks and loads them all: whoever comes second finds them whole.
 */
final class Natives {
    private static final String CACHE = "org.bytedeco.javacpp.cachedir";
    /** Not JavaCPP's own {@code .lock}: closing that would let go of this one, too. */
    private static final String LOCK = ".natives.lock";

    private static final Pattern JAR = Pattern.compile(".+-(linux|macosx|windows)-[a-z0-9_]+(-[a-z]+)?\\.jar");

    private static boolean loaded;

    private Natives() {}

    /**
     * Loads all native libraries, once; waits while another program does.
     *
     * @throws TrainerException when the cache cannot be used
     */
    static synchronized void load() throws TrainerException {
        if (loaded) {
            return;
        }
        Path cache = cache();
        try {
            Path folder = folder(cache);
            System.setProperty(CACHE, folder.toString());
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Loader.load(torch.class); // and all that it is linked with
            }
            loaded = true;
        } catch (IOException e) {
            throw new TrainerException(
                    Texts.format(Messages.Natives_cache, cache, e.getMessage()), Messages.Natives_cacheNext, e);
        }
    }

    private static Path cache() {
        String own = System.getProperty(CACHE);
        return own == null ? Path.of(System.getProperty("user.home"), ".javacpp", "cache") : Path.of(own);
    }

    /**
     * A folder for these very libraries: those of another version may be in use by a program that runs. The real path, since
     * JavaCPP unpacks anew at every start what it reaches by a symbolic link.
     */
    private static Path folder(Path cache) throws IOException {
        Path folder = cache.resolve(key(System.getProperty("java.class.path")));
        return Files.createDirectories(folder).toRealPath();
    }

    /** What tells sets of libraries apart: names, which hold the versions, and sizes of the jars they are in. */
    static String key(String classPath) throws IOException {
        List<Path> jars = Stream.of(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> path.getFileName() != null
                        && JAR.matcher(path.getFileName().toString()).matches())
                .sorted((a, b) -> a.getFileName().compareTo(b.getFileName()))
                .toList();
        StringBuilder names = new StringBuilder();
        for (Path jar : jars) {
            names.append(jar.getFileName()).append(' ').append(Files.size(jar)).append('\n');
        }
        return Sha256.of(names.toString()).substring(0, 16);
    }
}
