package eu.leam.workbench.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits. */
public final class Sha256 {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private Sha256() {}

    /** Hash of a file's content. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hash of the bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Hash of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the text is such a hash, in digits of either case: other tools write them in capitals. */
    public static boolean isHash(String text) {
        return HASH.matcher(text.strip()).matches();
    }

    /** A hash as it is written here, in lower case; what is no hash stays as it is. */
    public static String canonical(String text) {
        return isHash(text) ? text.strip().toLowerCase(Locale.ROOT) : text;
    }

    /** Whether both are the same hash, whatever the case of their digits; null and no text name none. */
    public static boolean same(String first, String second) {
        return first != null
                && second != null
                && !first.isBlank()
                && canonical(first).equals(canonical(second));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
