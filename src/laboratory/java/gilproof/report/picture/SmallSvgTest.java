package gilproof.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class SmallSvgTest {

    @Test
    void aLookIsSaidOnce() throws Exception {
        Element svg = made("<svg><text fill='red' x='1'>one</text><text fill='red' x='2'>two</text>"
                + "<text fill='blue' font-size='9'>three</text></svg>");

        assertThat(style(svg)).isEqualTo(".a{fill:red}.b{fill:blue;font-size:9px}");
        assertThat(shown(svg)).isEqualTo("text.a(x=1) text.a(x=2) text.b()");
    }

    @Test
    void aShapeAndItsBorderAreOne() throws Exception {
        Element svg = made("<svg><circle r='4' fill='red' stroke='none' stroke-width='2'/>"
                + "<circle r='4' fill='none' stroke='black' stroke-width='2'/></svg>");

        assertThat(shown(svg)).isEqualTo("circle.b(r=4)");
        assertThat(style(svg)).contains(".b{fill:red;stroke:black;stroke-width:2}");
    }

    @Test
    void otherShapesAreNoBorder() throws Exception {
        assertThat(
                shown(made("<svg><circle r='4' fill='red' stroke='none'/><circle r='5' fill='none' stroke='black'/></svg>")))
                .isEqualTo("circle.a(r=4) circle.b(r=5)");
        assertThat(
                shown(made("<svg><circle r='4' fill='red' stroke='blue'/><circle r='4' fill='none' stroke='black'/></svg>")))
                .isEqualTo("circle.a(r=4) circle.b(r=4)");
    }

    @Test
    void barsAndLinesInARowAreOnePath() throws Exception {
        Element svg = made("<svg><rect x='1' y='2' width='3' height='4' fill='red'/>"
                + "<rect x='5' y='2' width='3' height='4' fill='red'/><rect x='9' y='2' width='3' height='4' fill='blue'/>"
                + "<line x1='1' y1='2' x2='3' y2='4' fill='red'/><text>between</text>"
                + "<line x1='5' y1='2' x2='3' y2='4' fill='red'/></svg>");

        assertThat(shown(svg))
                .isEqualTo(
                        "path.a(d=M1 2h3v4h-3zM5 2h3v4h-3z) path.b(d=M9 2h3v4h-3z) path.a(d=M1 2L3 4) text() path.a(d=M5 2L3 4)");
    }

    @Test
    void whatSaysNothingGoes() throws Exception {
        Element svg =
                made("<svg fill='black' stroke='black' stroke-width='1' font-weight='normal'><defs><clipPath id='c'/></defs>"
                        + "<text clip-path='url(#c)' xml:space='preserve' x='1'>one</text></svg>");

        assertThat(style(svg)).isEqualTo(".a{stroke:black}");
        assertThat(shown(svg)).isEqualTo("defs() text(x=1)");
    }

    @Test
    void aPatternKeepsItsOwnLook() throws Exception {
        Element svg = made("<svg><defs><pattern id='p'><rect width='8' fill='red'/></pattern></defs></svg>");

        assertThat(((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("fill")).isEqualTo("red");
    }

    private static Element made(String svg) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        SmallSvg.make(root);
        return root;
    }

    private static String style(Element svg) {
        return svg.getFirstChild().getTextContent();
    }

    /** The elements behind the style sheet: {@code name.class(attributes)}. */
    private static String shown(Element svg) {
        StringBuilder text = new StringBuilder();
        for (Node node = svg.getFirstChild().getNextSibling(); node != null; node = node.getNextSibling()) {
            Element element = (Element) node;
            String look = element.getAttribute("class");
            element.removeAttribute("class");
            text.append(text.isEmpty() ? "" : " ").append(element.getTagName()).append(look.isEmpty() ? "" : "." + look)
                    .append('(');
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                text.append(i == 0 ? "" : " ").append(element.getAttributes().item(i).getNodeName()).append('=')
                        .append(element.getAttributes().item(i).getNodeValue());
            }
            text.append(')');
        }
        return text.toString();
    }
}
