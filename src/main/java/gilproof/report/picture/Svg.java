package gilproof.report.picture;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws charts as SVG. */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    static {
        // Nothing here opens a window; without this, drawing on macOS would show an icon in the dock.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Svg() {}

    /**
     * A chart as an SVG document of that size in pixels. It is empty on a machine without any font, where AWT cannot measure
     * text: a report without pictures is better than a run without a report.
     */
    static Optional<String> of(JFreeChart chart, int width, int height) {
        try {
            return Optional.of(draw(chart, width, height));
        } catch (LinkageError | InternalError | NullPointerException noFonts) {
            return Optional.empty();
        }
    }

    /**
     * The picture as the source of an HTML image: Allure strips inline SVG, but not images. Text makes a picture a fifth
     * shorter than base 64.
     */
    public static String dataUri(String svg) {
        // Attributes in single quotes need no escape within those of the image's source.
        String text = svg.replaceAll("=\"([^\"']*)\"", "='$1'");
        return "data:image/svg+xml;charset=utf-8,"
                + text.replace("%", "%25").replace("#", "%23").replace("\"", "%22").replace("&", "%26")
                        .replace("<", "%3C").replace("\n", "%0A");
    }

    private static String draw(JFreeChart chart, int width, int height) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        // A tenth of a pixel cannot be seen.
        context.setPrecision(1);
        context.setExtensionHandler(new Hatch.Handler());
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        Element root = graphics.getRoot();
        // So that a page narrower than the picture can scale it.
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        graphics.dispose();
        SmallSvg.make(root);
        return text(root);
    }

    private static String text(Element root) {
        try {
            StringWriter text = new StringWriter();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a picture could not be written to memory", impossible);
        }
    }

    private static Document document() {
        try {
            DOMImplementation dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            return dom.createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own XML parser is missing", impossible);
        }
    }
}
