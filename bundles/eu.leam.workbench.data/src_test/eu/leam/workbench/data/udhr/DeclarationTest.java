package eu.leam.workbench.data.udhr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclarationTest {
    private static final String HTML = """
            <!doctype html>
            <html data-code="xxx" data-iso6393="xxx" dir="ltr" lang="xx-1996">
              <head><title>Not a paragraph</title></head>
              <body>
                <h1>The Title</h1>
                <header>
                  <h2>Preamble</h2>
                  <p>Whereas
                     a,</p>
                  <p>  </p>
                </header>
                <article data-number="1">
                  <h2>Article 1</h2>
                  <ol><li><p>Cafe\u0301 &#x26; t&amp;a &lt;b&gt; &#x110000;</p></li><li><p>Two <em>words</em></p></li></ol>
                </article>
              </body>
            </html>
            """;

    @Test
    void a_document_is_a_paragraph_below_the_heading_of_its_article() {
        Declaration declaration = Declaration.parse(HTML);

        assertThat(declaration.code()).isEqualTo("xxx");
        assertThat(declaration.tag()).isEqualTo("xx-1996");
        assertThat(declaration.documents())
                .containsExactly(
                        "Preamble\nWhereas a,", "Article 1\nCaf\u00e9 & t&a <b> \ufffd", "Article 1\nTwo words");
    }

    @Test
    void what_is_no_declaration_has_no_documents() {
        assertThat(Declaration.parse("").documents()).isEmpty();
        assertThat(Declaration.parse("<p>").documents()).isEmpty();
        assertThat(Declaration.parse("<p>".repeat(100_000)).documents()).isEmpty();
    }
}
