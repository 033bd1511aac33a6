import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the icon in all sizes that desktops ask for. Arguments: the SVG, and the folder of the theme (hicolor) to fill. */
public final class Icons {
    private static final int[] SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512};

    public static void main(String[] arguments) throws IOException {
        Path svg = Path.of(arguments[0]);
        Path theme = Path.of(arguments[1]);
        SVGDocument document = new SVGLoader().load(svg.toUri().toURL());
        if (document == null) {
            throw new IOException("no picture in " + svg);
        }
        String name = svg.getFileName().toString();
        for (int size : SIZES) {
            Path file = theme.resolve(size + "x" + size + "/apps/" + name.replace(".svg", ".png"));
            Files.createDirectories(file.getParent());
            ImageIO.write(draw(document, size), "png", file.toFile());
        }
        Path scalable = theme.resolve("scalable/apps").resolve(name);
        Files.createDirectories(scalable.getParent());
        Files.copy(svg, scalable);
    }

    private static BufferedImage draw(SVGDocument document, int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        return image;
    }
}
