package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;

/**
 * Finds out under whose name to commit, as Git does: environment, repository, user, system; with the user's {@code
 * includeIf.gitdir} files, which JGit does not read and by which many keep their work and private e-mail apart.
 */
final class GitIdentity {
    private static final String USER = "user";

    private GitIdentity() {}

    /** The author; empty when name or e-mail is not set, for a guess from account and host is nobody's signature. */
    static Optional<Identity> of(Repository repository, Environment environment) throws IOException {
        UserConfig user = repository.getConfig().get(UserConfig.KEY);
        String name = user.isAuthorNameImplicit() ? null : user.getAuthorName();
        String email = user.isAuthorEmailImplicit() ? null : user.getAuthorEmail();
        for (Path file : GitSettings.userFiles(environment)) {
            for (Config included : included(file, repository, environment)) {
                name = choose(repository, environment, "name", "GIT_AUTHOR_NAME", included, name);
                email = choose(repository, environment, "email", "GIT_AUTHOR_EMAIL", included, email);
            }
        }
        boolean known = name != null && !name.isBlank() && email != null && !email.isBlank();
        return known ? Optional.of(new Identity(name, email)) : Optional.empty();
    }

    private static String choose(
            Repository repository, Environment environment, String key, String variable, Config included, String former)
            throws IOException {
        String own = included.getString(USER, null, key);
        boolean nearer = environment.variables().containsKey(variable)
                || load(new File(repository.getCommonDirectory(), "config"), repository)
                                .getString(USER, null, key)
                        != null;
        return own == null || nearer ? former : own;
    }

    private static List<Config> included(Path file, Repository repository, Environment environment) throws IOException {
        var found = new ArrayList<Config>();
        Config config = load(file.toFile(), repository);
        for (String condition : config.getSubsections("includeIf")) {
            if (matches(condition, file, repository, environment)) {
                for (String path : config.getStringList("includeIf", condition, "path")) {
                    found.add(load(expand(path, file, environment).toFile(), repository));
                }
            }
        }
        return found;
    }

    private static boolean matches(String condition, Path file, Repository repository, Environment environment) {
        boolean ignoreCase = condition.startsWith("gitdir/i:");
        if (!ignoreCase && !condition.startsWith("gitdir:")) {
            return false;
        }
        String pattern = condition.substring(condition.indexOf(':') + 1);
        String glob = pattern.startsWith("~/") || pattern.startsWith("./")
                ? expand(pattern, file, environment) + (pattern.endsWith("/") ? "/" : "")
                : pattern.startsWith("/") ? pattern : "**/" + pattern;
        String whole = glob.endsWith("/") ? glob + "**" : glob;
        String folder =
                repository.getDirectory().getAbsoluteFile().toPath().normalize().toString();
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + (ignoreCase ? whole.toLowerCase(Locale.ROOT) : whole))
                .matches(Path.of(ignoreCase ? folder.toLowerCase(Locale.ROOT) : folder));
    }

    private static Path expand(String path, Path file, Environment environment) {
        return path.startsWith("~/")
                ? environment.home().resolve(path.substring(2))
                : file.toAbsolutePath().resolveSibling(path).normalize();
    }

    private static Config load(File file, Repository repository) throws IOException {
        var config = new FileBasedConfig(file, repository.getFS());
        try {
            config.load();
        } catch (ConfigInvalidException e) {
            throw new IOException(e);
        }
        return config;
    }
}
