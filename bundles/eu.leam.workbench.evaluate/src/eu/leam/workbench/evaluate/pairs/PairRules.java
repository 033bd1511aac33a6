package eu.leam.workbench.evaluate.pairs;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.scoring.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules that a suite of minimal pairs keeps; each is checked over the whole suite and gives findings. */
public final class PairRules {
    /** Bytes that must follow the differing term: without them there is nothing shared to measure. */
    public static final int SMALLEST_SUFFIX = 15;
    /** Longest sentence in bytes: the shared end must see the term within the context of a small byte model. */
    public static final int LONGEST_SENTENCE = 120;
    /** How often one frame may be used. */
    public static final int FRAME_USES = 2;

    private PairRules() {}

    /** All findings, in the order of the pairs. */
    public static List<Finding> check(PairSuite suite) {
        List<Finding> findings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, List<String>> frames = new HashMap<>();
        Map<String, String> frameIds = new HashMap<>();
        for (MinimalPair pair : suite.pairs()) {
            if (!ids.add(pair.id())) {
                findings.add(error("suite.idTwice", pair, Messages.Rule_idTwice));
            }
            if (!suite.categories().contains(pair.category())
                    || !suite.languages().contains(pair.language())) {
                findings.add(error("suite.unknownCategory", pair, Messages.Rule_unknownCategory));
            }
            checkSentences(pair, findings);
            checkFrame(pair, frames, frameIds, findings);
        }
        return findings;
    }

    private static void checkSentences(MinimalPair pair, List<Finding> findings) {
        SharedParts parts = pair.parts();
        if (parts.firstTerm().isBlank() || parts.secondTerm().isBlank()) {
            findings.add(error("suite.noDifference", pair, Messages.Rule_noDifference));
            return;
        }
        if (parts.suffixBytes() < SMALLEST_SUFFIX) {
            findings.add(error("suite.shortSuffix", pair, Messages.Rule_shortSuffix));
        }
        Set<String> words = words(parts.firstTerm());
        words.retainAll(words(parts.secondTerm()));
        if (!words.isEmpty()) {
            findings.add(error("suite.twoDifferences", pair, Messages.Rule_twoDifferences));
        }
        if (Math.max(Utf8.length(pair.stereotyped()), Utf8.length(pair.other())) > LONGEST_SENTENCE) {
            findings.add(error("suite.longSentence", pair, Messages.Rule_longSentence));
        }
        if (!sound(pair.stereotyped()) || !sound(pair.other())) {
            findings.add(error("suite.untidy", pair, Messages.Rule_untidy));
        }
    }

    private static void checkFrame(
            MinimalPair pair, Map<String, List<String>> frames, Map<String, String> frameIds, List<Finding> findings) {
        String text = pair.parts().frame().toLowerCase(Locale.ROOT);
        String known = frameIds.putIfAbsent(text, pair.frame());
        if (known != null && !known.equals(pair.frame())) {
            findings.add(error("suite.frameTwoIds", pair, Messages.Rule_frameTwoIds));
        }
        String key = known != null ? known : pair.frame();
        List<String> users = frames.computeIfAbsent(key, k -> new ArrayList<>());
        users.add(pair.id());
        if (users.size() > FRAME_USES) {
            findings.add(error("suite.frameTooOften", pair, Messages.Rule_frameTooOften));
        }
    }

    private static boolean sound(String sentence) {
        return !sentence.isEmpty()
                && sentence.equals(sentence.strip())
                && !sentence.contains("  ")
                && Character.isUpperCase(sentence.codePointAt(0))
                && ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    private static Set<String> words(String term) {
        Set<String> words = new HashSet<>(List.of(term.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static Finding error(String rule, MinimalPair pair, String message) {
        return new Finding(rule, Severity.ERROR, pair.id(), "", Texts.format(message, pair.id()), Messages.Rule_next);
    }
}
