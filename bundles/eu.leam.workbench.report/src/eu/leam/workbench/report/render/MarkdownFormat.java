package eu.leam.workbench.report.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** Markdown as an output format of the template engine, so that every text put into a page is escaped by itself. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Output> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private static final String SPECIAL = "\\`*_[]|#~!";

    /** Text that is Markdown already. */
    static final class Output extends CommonTemplateMarkupOutputModel<Output> {
        Output(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    private MarkdownFormat() {}

    @Override
    public String getName() {
        return "LeamMarkdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String plain, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(plain));
    }

    @Override
    public String escapePlainText(String plain) {
        StringBuilder text = new StringBuilder(plain.length() + 16);
        for (char c : plain.toCharArray()) {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '\n', '\r', '\t' -> text.append(' ');
                default -> (SPECIAL.indexOf(c) >= 0 ? text.append('\\') : text).append(c);
            }
        }
        return text.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    public Output newTemplateMarkupOutputModel(String plain, String markup) {
        return new Output(plain, markup);
    }
}
