package gilproof.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of pictures: colours, patterns, type and lines, in one place.
 *
 * <p>The hues are from the palette of Okabe and Ito (Color Universal Design, 2008), which people of every colour vision
 * distinguish; each activity has its own pattern too. A picture brings its own light card, so that it looks the same on a
 * dark page.
 */
public final class Look {

    public static final int WIDTH = 800;

    static final Color CARD = new Color(0xfcfcfa);
    static final Color INK = new Color(0x222222);
    static final Color SOFT_INK = new Color(0x5a5a5a);
    static final Color GRID = new Color(0xdcdcd8);

    static final Color BLUE = new Color(0x0072b2);
    static final Color VERMILION = new Color(0xd55e00);

    static final Color STARTING = new Color(0x8a8a8a);
    static final Color NOT_RUNNING = new Color(0xf3e3d6);

    /** A light ground for the region of the claim, and one with lines for the region that refutes it. */
    static final Color HOLDS = new Color(0xdcecf6);

    static final Color HOLDS_INK = new Color(0x00588c);
    static final Paint REFUTED = Hatch.rising(new Color(0xfbeade), new Color(0xf0cdb2));
    static final Color REFUTED_INK = new Color(0x9a3f00);

    static final Hatch WAITING = Hatch.rising(new Color(0xcfe6f5), BLUE);
    static final Hatch LOCKED = Hatch.crossed(new Color(0xf9edb0), new Color(0x7a6400));

    /** The hue of executing, because it is part of the same turn. */
    static final Hatch DENIED = Hatch.level(new Color(0xfbe3d3), VERMILION);

    static final Color COMPUTING = new Color(0xf0b48c);

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

    private static final RectangleInsets LABEL = new RectangleInsets(2, 16, 2, 16);

    static final Stroke HAIRLINE = new BasicStroke(0.8f);

    private Look() {}

    /** Gives a chart the common card, type and margins. */
    static JFreeChart apply(JFreeChart chart) {
        chart.setBackgroundPaint(CARD);
        chart.setPadding(new RectangleInsets(10, 12, 8, 16));
        chart.setAntiAlias(true);
        TextTitle title = chart.getTitle();
        if (title != null) {
            title.setFont(TITLE);
            title.setPaint(INK);
            title.setHorizontalAlignment(HorizontalAlignment.LEFT);
            title.setPosition(RectangleEdge.TOP);
        }
        LegendTitle legend = chart.getLegend();
        if (legend != null) {
            legend.setItemFont(TEXT);
            legend.setItemPaint(INK);
            legend.setBackgroundPaint(CARD);
            legend.setFrame(BlockBorder.NONE);
            legend.setPosition(RectangleEdge.BOTTOM);
            legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        }
        return chart;
    }

    /** A line of small type above a plot. */
    static TextTitle note(String text) {
        TextTitle note = new TextTitle(text, TEXT);
        note.setPaint(SOFT_INK);
        note.setHorizontalAlignment(HorizontalAlignment.LEFT);
        return note;
    }

    /** Gives a plot the common ground and lines. */
    static void apply(XYPlot plot) {
        plot.setBackgroundPaint(CARD);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
    }

    /** Gives an axis the common type and lines. */
    static void apply(ValueAxis axis) {
        axis.setLabelFont(TEXT);
        axis.setLabelPaint(SOFT_INK);
        axis.setTickLabelFont(TEXT);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(SOFT_INK);
        axis.setTickMarkPaint(SOFT_INK);
        if (axis instanceof NumberAxis numbers) {
            numbers.setAutoRangeIncludesZero(false);
            // Larger labels are fewer: they take up half of a small picture's text.
            numbers.setTickLabelInsets(LABEL);
        }
    }
}
