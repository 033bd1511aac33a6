package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Where Git's configuration is looked for: the same files as the command-line Git, found without starting a program. JGit's own
 * settings file is neither read nor written, since the user never asked for one.
 */
final class GitSettings extends SystemReader.Delegate {
    private static final SystemReader ORIGINAL = SystemReader.getInstance();

    private final Environment environment;

    private GitSettings(Environment environment) {
        super(ORIGINAL);
        this.environment = environment;
    }

    /** Makes JGit look there; it has one place for this in the whole process. */
    static synchronized void use(Environment environment) {
        boolean same = SystemReader.getInstance() instanceof GitSettings now && now.environment.equals(environment);
        if (!same) {
            SystemReader.setInstance(new GitSettings(environment));
        }
    }

    /** The user's own files in the order in which later ones win. */
    static Path[] userFiles(Environment environment) {
        String instead = environment.variables().get("GIT_CONFIG_GLOBAL");
        if (instead != null) {
            return new Path[] {Path.of(instead)};
        }
        String xdg = environment.variables().getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = xdg.isBlank() ? environment.home().resolve(".config") : Path.of(xdg);
        return new Path[] {folder.resolve("git/config"), environment.home().resolve(".gitconfig")};
    }

    @Override
    public String getenv(String variable) {
        return environment.variables().get(variable);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        String instead = environment.variables().get("GIT_CONFIG_SYSTEM");
        Path file = Path.of(instead == null ? "/etc/gitconfig" : instead);
        boolean unwanted = environment.variables().containsKey("GIT_CONFIG_NOSYSTEM");
        return unwanted || !Files.isReadable(file)
                ? new NoConfig(parent, fs)
                : new FileBasedConfig(parent, file.toFile(), fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        Path[] files = userFiles(environment);
        Config base = parent;
        for (int i = 0; i < files.length - 1; i++) {
            base = new FileBasedConfig(base, files[i].toFile(), fs);
        }
        return new UserSettings(base, files[files.length - 1].toFile(), fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    /**
     * The user's settings, with an answer to what JGit would otherwise measure with probe files in the user's repository: how
     * finely the file system tells times. The coarsest that is in use (FAT: two seconds) is right for all; it only makes fresh
     * files be compared by content.
     */
    private static final class UserSettings extends FileBasedConfig {
        private static final long SECONDS = 2;

        UserSettings(Config parent, File file, FS fs) {
            super(parent, file, fs);
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            boolean resolution = section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION);
            long coarsest = resolution ? unit.convert(SECONDS, TimeUnit.SECONDS) : otherwise;
            return super.getTimeUnit(section, subsection, name, coarsest, unit);
        }
    }

    /** A configuration without a file. */
    private static final class NoConfig extends FileBasedConfig {
        NoConfig(Config parent, FS fs) {
            super(parent, new File("none"), fs);
        }

        @Override
        public void load() {
            // there is nothing to load
        }

        @Override
        public void save() {
            // JGit's own settings are not worth a file in the user's home
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
