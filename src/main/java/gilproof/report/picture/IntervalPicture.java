package gilproof.report.picture;

import gilproof.report.Figures;
import gilproof.verdict.Evidence;
import gilproof.verdict.Figure;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The picture of one figure: a dot with its interval as whiskers, between the two regions of its contrast. */
public final class IntervalPicture {

    private static final int HEIGHT = 140;

    /** The axis extends beyond the marks on either side by this part of the length between. */
    private static final double MARGIN = 0.06;

    private IntervalPicture() {}

    /** The picture as SVG; empty for a piece without a figure or without a region to compare it with. */
    public static Optional<String> of(Evidence piece) {
        return piece instanceof Figure figure && figure.value().isPresent() && Double.isFinite(figure.value().getAsDouble())
                ? Svg.of(chart(figure), Look.WIDTH, HEIGHT)
                : Optional.empty();
    }

    private static JFreeChart chart(Figure piece) {
        double scale = piece.unit().scale();
        double figure = scale * piece.value().orElseThrow();
        double from = piece.interval().map(interval -> scale * interval.from()).orElse(figure);
        double to = piece.interval().map(interval -> scale * interval.to()).orElse(figure);

        XYIntervalSeries dot = new XYIntervalSeries("figure");
        dot.add(figure, from, to, 0, 0, 0);
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(dot);

        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setErrorPaint(Look.INK);
        renderer.setErrorStroke(new BasicStroke(1.8f));
        renderer.setCapLength(12);
        renderer.setSeriesPaint(0, Look.INK);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-5, -5, 10, 10));

        NumberAxis figures = new NumberAxis(label(piece));
        Look.apply(figures);
        NumberAxis none = new NumberAxis();
        none.setVisible(false);
        // The dot lies at 0; the regions' names stand above it.
        none.setRange(-0.6, 1.6);
        XYPlot plot = new XYPlot(data, figures, none, renderer);
        Look.apply(plot);

        double[] ends = DoubleStream.concat(DoubleStream.of(figure, from, to), ends(piece).map(end -> scale * end))
                .sorted()
                .toArray();
        double least = ends[0];
        double most = ends[ends.length - 1];
        double margin = most > least ? MARGIN * (most - least) : Math.max(1, Math.abs(most)) * 0.5;
        figures.setRange(least - margin, most + margin);
        mark(plot, piece.contrast().holdsIn(), scale, Look.HOLDS);
        mark(plot, piece.contrast().refutedIn(), scale, Look.REFUTED);
        name(plot, piece.contrast().holdsIn(), scale, "holds", 1.25, Look.HOLDS_INK);
        name(plot, piece.contrast().refutedIn(), scale, "refuted", 0.75, Look.REFUTED_INK);
        return Look.apply(new JFreeChart(title(piece), Look.TITLE, plot, false));
    }

    /** The finite ends of both regions. */
    private static DoubleStream ends(Figure piece) {
        return Stream.of(piece.contrast().holdsIn(), piece.contrast().refutedIn())
                .flatMapToDouble(region -> DoubleStream.of(region.from(), region.to()))
                .filter(Double::isFinite);
    }

    private static void mark(XYPlot plot, Region region, double scale, Paint paint) {
        Range seen = seen(plot, region, scale);
        plot.addDomainMarker(
                new IntervalMarker(
                        seen.getLowerBound(), seen.getUpperBound(), paint, Look.HAIRLINE, null, null, 1),
                Layer.BACKGROUND);
    }

    /** Names a region: at its beginning when it lies to the left, at its end when it lies to the right. */
    private static void name(XYPlot plot, Region region, double scale, String verdict, double height, Color ink) {
        Range seen = seen(plot, region, scale);
        Range axis = plot.getDomainAxis().getRange();
        boolean left = seen.getCentralValue() < axis.getCentralValue();
        double inset = 0.008 * axis.getLength();
        XYTextAnnotation name = new XYTextAnnotation(
                verdict + ": " + region.name(),
                left ? seen.getLowerBound() + inset : seen.getUpperBound() - inset,
                height);
        name.setFont(Look.TEXT);
        name.setPaint(ink);
        name.setTextAnchor(left ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
        plot.addAnnotation(name);
    }

    /** The part of a region that the axis shows. Both finite ends are on it, so there always is one. */
    private static Range seen(XYPlot plot, Region region, double scale) {
        Range axis = plot.getDomainAxis().getRange();
        return new Range(axis.constrain(scale * region.from()), axis.constrain(scale * region.to()));
    }

    private static String title(Figure piece) {
        return piece.question() + ": " + Figures.of(piece);
    }

    private static String label(Figure piece) {
        return piece.unit() == Unit.SHARE ? "per cent" : piece.unit().word();
    }
}
