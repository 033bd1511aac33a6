package eu.leam.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.leam.workbench.cli.Leam;
import eu.leam.workbench.core.Product;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void answers_with_its_version() {
        var out = new StringWriter();
        int code = Leam.run(new PrintWriter(out, true), new PrintWriter(new StringWriter()), "--version");
        assertEquals(0, code);
        assertEquals(Product.NAME + " " + Product.VERSION, out.toString().strip());
    }
}
