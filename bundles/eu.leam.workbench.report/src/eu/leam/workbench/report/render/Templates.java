package eu.leam.workbench.report.render;

import eu.leam.workbench.chart.Palette;
import eu.leam.workbench.report.Figure;
import eu.leam.workbench.report.layout.Sheet;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a sheet into HTML or Markdown by two templates; every text is cleaned and escaped on its way. */
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Configuration CONFIGURATION = configuration();

    /** Cleans every text that a template is given. */
    private static final class CleaningWrapper extends DefaultObjectWrapper {
        CleaningWrapper() {
            super(VERSION);
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return super.wrap(value instanceof String text ? PlainText.of(text) : value);
        }
    }

    /** What the HTML template asks for beside the sheet: figures made safe, and the colours. */
    public static final class Ink {
        private final String light = Colours.declarations(Palette.LIGHT);
        private final String dark = Colours.declarations(Palette.DARK);

        private Ink() {}

        /** Colours of a light page. */
        public String light() {
            return light;
        }

        /** Colours of a dark page. */
        public String dark() {
            return dark;
        }

        /** The figure as an element of the page; longer than any other text, and made safe by itself. */
        public StringBuilder svg(Figure figure) {
            return new StringBuilder(SvgText.of(figure.svg(), figure.alt()));
        }
    }

    private Templates() {}

    /** The sheet as one self-contained HTML file. */
    public static String html(Sheet sheet) {
        return render("page.ftlh", sheet);
    }

    /** The sheet as Markdown; figures are linked as {@code figures/<id>.svg}. */
    public static String markdown(Sheet sheet) {
        return render("page.ftl", sheet);
    }

    private static String render(String template, Sheet sheet) {
        StringWriter out = new StringWriter();
        try {
            CONFIGURATION.getTemplate(template).process(Map.of("sheet", sheet, "ink", new Ink()), out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the template " + template + " fits every sheet", e);
        }
        return out.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
        configuration.setObjectWrapper(new CleaningWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
