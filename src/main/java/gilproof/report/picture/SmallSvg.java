package gilproof.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Makes a tree of SVG small without a change of its look.
 *
 * <p>Batik states the whole look of each shape with the shape, and draws its border as a shape of its own. Each claim's page
 * carries its pictures, and Allure keeps each page twice: a report in which each look is stated once is a third as large.
 */
final class SmallSvg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Attributes of a shape's look that a style sheet can state, with their defaults. */
    private static final Map<String, String> LOOKS = Map.ofEntries(
            Map.entry("color-interpolation", "auto"),
            Map.entry("color-rendering", "auto"),
            Map.entry("fill", "black"),
            Map.entry("fill-opacity", "1"),
            Map.entry("font-family", ""),
            Map.entry("font-size", ""),
            Map.entry("font-style", "normal"),
            Map.entry("font-weight", "normal"),
            Map.entry("image-rendering", "auto"),
            Map.entry("opacity", "1"),
            Map.entry("shape-rendering", "auto"),
            Map.entry("stroke", "none"),
            Map.entry("stroke-dasharray", "none"),
            Map.entry("stroke-dashoffset", "0"),
            Map.entry("stroke-linecap", "butt"),
            Map.entry("stroke-linejoin", "miter"),
            Map.entry("stroke-miterlimit", "4"),
            Map.entry("stroke-opacity", "1"),
            Map.entry("stroke-width", "1"));

    /** A chart draws nothing beyond its own edges, its texts have no spaces that matter, and they are legible anyway. */
    private static final Set<String> SAYS_NOTHING = Set.of("clip-path", "text-rendering", "xml:space");

    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    private final Map<String, String> classes = new LinkedHashMap<>();

    private SmallSvg() {}

    /** Makes it small, in place. Deterministic. */
    static void make(Element root) {
        SmallSvg small = new SmallSvg();
        Map<String, String> looks = looks(root);
        looks.entrySet().removeIf(look -> look.getValue().equals(LOOKS.get(look.getKey())));
        small.setLooks(root, looks);
        small.visit(root);
        Element style = root.getOwnerDocument().createElementNS(NAMESPACE, "style");
        style.setTextContent(small.classes.entrySet().stream()
                .map(look -> "." + look.getValue() + "{" + look.getKey() + "}")
                .collect(Collectors.joining()));
        root.insertBefore(style, root.getFirstChild());
    }

    private void visit(Element parent) {
        Element last = null;
        Map<String, String> looksOfLast = Map.of();
        for (Element element : children(parent)) {
            if (element.getTagName().equals("clipPath")) {
                parent.removeChild(element);
                continue;
            }
            if (element.getTagName().equals("pattern")) {
                continue; // a few lines, with a unique look
            }
            Map<String, String> looks = looks(element);
            if (last != null && isBorder(element, looks, last, looksOfLast)) {
                looks.put("fill", looksOfLast.get("fill"));
                parent.removeChild(last);
            }
            setLooks(element, looks);
            visit(element);
            last = element;
            looksOfLast = looks;
        }
        joinShapes(parent);
    }

    private static boolean isBorder(Element element, Map<String, String> looks, Element of, Map<String, String> looksOf) {
        return "none".equals(looks.get("fill"))
                && "none".equals(looksOf.get("stroke"))
                && looksOf.containsKey("fill")
                && element.getTagName().equals(of.getTagName())
                && attributesButClass(element).equals(attributesButClass(of));
    }

    /** Joins shapes in a row with the same look. */
    private static void joinShapes(Element parent) {
        Element last = null;
        for (Element element : children(parent)) {
            String outline = outline(element);
            if (outline.isEmpty()) {
                last = null;
            } else if (last != null && last.getAttribute("class").equals(element.getAttribute("class"))) {
                last.setAttribute("d", last.getAttribute("d") + outline);
                parent.removeChild(element);
            } else {
                last = path(element, outline);
                parent.replaceChild(last, element);
            }
        }
    }

    private static Element path(Element like, String outline) {
        Element path = like.getOwnerDocument().createElementNS(NAMESPACE, "path");
        if (like.hasAttribute("class")) {
            path.setAttribute("class", like.getAttribute("class"));
        }
        path.setAttribute("d", outline);
        return path;
    }

    /** A rectangle or a line as path data; empty for everything else. */
    private static String outline(Element element) {
        if (element.getTagName().equals("rect")) {
            String width = element.getAttribute("width");
            return "M" + element.getAttribute("x") + " " + element.getAttribute("y") + "h" + width + "v"
                    + element.getAttribute("height") + "h-" + width + "z";
        }
        if (element.getTagName().equals("line")) {
            return "M" + element.getAttribute("x1") + " " + element.getAttribute("y1") + "L" + element.getAttribute("x2")
                    + " " + element.getAttribute("y2");
        }
        return "";
    }

    /** Takes the attributes of its look from an element. */
    private static Map<String, String> looks(Element element) {
        Map<String, String> looks = new TreeMap<>();
        attributesButClass(element).forEach((name, value) -> {
            if (LOOKS.containsKey(name)) {
                looks.put(name, value);
            }
            if (LOOKS.containsKey(name) || SAYS_NOTHING.contains(name)) {
                element.removeAttribute(name);
            }
        });
        if ("none".equals(looks.get("stroke"))) {
            looks.keySet().removeIf(name -> name.startsWith("stroke-"));
        }
        return looks;
    }

    private void setLooks(Element element, Map<String, String> looks) {
        if (!looks.isEmpty()) {
            String style = looks.entrySet().stream()
                    .map(look -> look.getKey() + ":" + css(look.getKey(), look.getValue()))
                    .collect(Collectors.joining(";"));
            element.setAttribute("class", classes.computeIfAbsent(style, unknown -> name(classes.size())));
        }
    }

    /** In a style sheet a size needs its unit, and a colour is shorter as one number. */
    private static String css(String name, String value) {
        String sized = name.equals("font-size") && !value.endsWith("px") ? value + "px" : value;
        return COLOUR.matcher(sized).replaceAll(rgb -> String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Integer.parseInt(rgb.group(1)),
                Integer.parseInt(rgb.group(2)),
                Integer.parseInt(rgb.group(3))));
    }

    /** {@code a} to {@code z}, then {@code a1} and so on. */
    private static String name(int number) {
        return (char) ('a' + number % 26) + (number < 26 ? "" : String.valueOf(number / 26));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                children.add(each);
            }
        }
        return children;
    }

    private static Map<String, String> attributesButClass(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        attributes.remove("class");
        return attributes;
    }
}
