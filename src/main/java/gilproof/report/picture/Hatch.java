package gilproof.report.picture;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.util.Locale;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Element;

/**
 * A colour with a pattern of lines over it, so that areas differ without their colours, too.
 *
 * <p>It becomes an SVG pattern of vector lines. Batik would turn an AWT texture into a bitmap inside the SVG: larger, and
 * blurred on a dense screen.
 *
 * @param ground the colour below
 * @param ink the colour of the lines
 * @param lines the lines of one tile, as SVG path data
 * @param tile the length of the square tile's side, in pixels
 */
record Hatch(Color ground, Color ink, String lines, int tile) implements Paint {

    /** Lines that rise to the right. */
    static Hatch rising(Color ground, Color ink) {
        return new Hatch(ground, ink, "M-1,1L1,-1M0,8L8,0M7,9L9,7", 8);
    }

    /** Lines both ways. */
    static Hatch crossed(Color ground, Color ink) {
        return new Hatch(ground, ink, "M0,0L6,6M0,6L6,0", 6);
    }

    /** Level lines. */
    static Hatch level(Color ground, Color ink) {
        return new Hatch(ground, ink, "M0,2H5", 5);
    }

    /** Where patterns cannot be drawn, only the ground is. */
    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        return ground.createContext(model, device, user, transform, hints);
    }

    @Override
    public int getTransparency() {
        return ground.getTransparency();
    }

    /** Teaches Batik to write a {@link Hatch}. */
    static final class Handler extends DefaultExtensionHandler {
        @Override
        public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
            if (!(paint instanceof Hatch hatch)) {
                return super.handlePaint(paint, context);
            }
            String id = context.getIDGenerator().generateID("hatch");
            Element pattern = element(context, "pattern", "id", id, "patternUnits", "userSpaceOnUse");
            String side = String.valueOf(hatch.tile);
            pattern.setAttribute("width", side);
            pattern.setAttribute("height", side);
            String ground = css(hatch.ground);
            String ink = css(hatch.ink);
            pattern.appendChild(element(
                    context, "rect", "width", side, "height", side, "fill", ground, "stroke", "none"));
            pattern.appendChild(element(context, "path", "d", hatch.lines, "stroke", ink, "fill", "none"));
            return new SVGPaintDescriptor("url(#" + id + ")", "1", pattern);
        }

        private static Element element(SVGGeneratorContext context, String name, String... attributes) {
            Element element = context.getDOMFactory().createElementNS("http://www.w3.org/2000/svg", name);
            for (int i = 0; i < attributes.length; i += 2) {
                element.setAttribute(attributes[i], attributes[i + 1]);
            }
            return element;
        }

        private static String css(Color color) {
            return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
        }
    }
}
