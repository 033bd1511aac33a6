package eu.leam.workbench.trainer;

import eu.leam.workbench.base.text.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of the command line after the mode: options with a value, and switches. */
final class Arguments {
    private final Map<String, String> values = new HashMap<>();

    /**
     * Reads them.
     *
     * @param options the options this mode knows
     * @param switches those without a value
     * @throws UsageException for a word that is not known or a value that is missing
     */
    Arguments(String[] words, Set<String> options, Set<String> switches) throws UsageException {
        for (int i = 1; i < words.length; i++) {
            if (switches.contains(words[i])) {
                values.put(words[i], "");
            } else if (!options.contains(words[i])) {
                throw new UsageException(Texts.format(Messages.Usage_unknown, words[i]));
            } else if (i + 1 == words.length) {
                throw new UsageException(Texts.format(Messages.Usage_missing, words[i]));
            } else {
                values.put(words[i], words[++i]);
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Path path(String option) throws UsageException {
        if (!has(option)) {
            throw new UsageException(Texts.format(Messages.Usage_missing, option));
        }
        return Path.of(values.get(option));
    }

    long whole(String option, long least, long other) throws UsageException {
        if (!has(option)) {
            return other;
        }
        try {
            long value = Long.parseLong(values.get(option));
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException ignored) { // said below
        }
        throw new UsageException(Texts.format(Messages.Usage_number, option, least, values.get(option)));
    }
}
