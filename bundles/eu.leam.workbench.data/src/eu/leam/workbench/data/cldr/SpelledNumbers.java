package eu.leam.workbench.data.cldr;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** Whole numbers in words, in the form used for counting; none where CLDR has no rules for the language. */
final class SpelledNumbers {
    private static final String COUNTING = "%spellout-numbering";

    private final RuleBasedNumberFormat format;

    SpelledNumbers(ULocale locale) {
        RuleBasedNumberFormat rules = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        boolean own = rules.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage());
        boolean counts = Arrays.asList(rules.getRuleSetNames()).contains(COUNTING);
        format = own && counts ? rules : null;
    }

    /** The number in words; null when there are no rules. */
    String of(int number) {
        return format == null ? null : format.format((long) number, COUNTING);
    }
}
