package eu.leam.workbench.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTextTest {

    @Test
    void keeps_the_drawing_and_turns_palette_colours_into_the_pages_own() {
        String svg = SvgText.of(
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g fill='rgb(0,114,178)'"
                        + " stroke='#D9DDE3'><path d='M0 0L1 1' style='fill:#1f2328;stroke:none'/></g>"
                        + "<rect fill='white'/><rect fill='#123456'/></svg>",
                "a line");
        assertThat(svg)
                .isEqualTo("<svg viewBox=\"0 0 9 9\" role=\"img\" aria-label=\"a line\">"
                        + "<g style=\"fill:var(--series-1);stroke:var(--keyline);\">"
                        + "<path d=\"M0 0L1 1\" style=\"fill:var(--text);stroke:none;\"></path></g>"
                        + "<rect style=\"fill:var(--page);\"></rect><rect style=\"fill:#123456;\"></rect></svg>");
    }

    @Test
    void leaves_out_what_can_act_or_reach_out() {
        String svg = SvgText.of(
                "<svg onload='x()'><script>x()</script><style>@import 'a'</style><foreignObject><p>x</p></foreignObject>"
                        + "<a href='javascript:x()'><text>kept away</text></a><use href='http://evil/#a'/>"
                        + "<image href='http://evil/a.png'/><rect fill='url(http://evil/#g)' onclick='x()'/>"
                        + "<rect style='fill:url( //evil)'/><rect style='background:\\75rl(x)'/><set attributeName='href'/></svg>",
                "");
        assertThat(svg).doesNotContain("x()", "evil", "import", "script", "foreign", "kept away", "set", "\\");
    }

    @Test
    void inner_references_and_inline_pictures_stay() {
        String svg = SvgText.of(
                "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><g clip-path='url(#c)'/><use xlink:href='#a'/>"
                        + "<image href='data:image/png;base64,AAAA'/><image href='data:image/svg+xml;base64,AAAA'/></svg>",
                "");
        assertThat(svg)
                .contains("url(#c)", "href=\"#a\"", "data:image/png;base64,AAAA")
                .doesNotContain("svg+xml");
    }

    @Test
    void resolves_no_entity_and_takes_no_document_type() {
        String svg =
                SvgText.of("<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg><text>&e;</text></svg>", "");
        assertThat(svg).doesNotContain("root:");
    }

    @Test
    void what_is_no_svg_is_left_out() {
        assertThat(SvgText.of("", "a")).isEmpty();
        assertThat(SvgText.of("<p>no</p>", "a")).isEmpty();
        assertThat(SvgText.of("<svg><g></svg>", "a")).isEmpty();
    }
}
