package gilproof.report.picture;

import gilproof.recording.Recording;
import gilproof.recording.Worker;
import gilproof.report.picture.Bars.Bar;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The timeline of a recording: a lane for each worker, its activities as bars, time in milliseconds from the run's first
 * instant.
 */
final class Timeline {

    /** More lanes than this cannot be read, and show nothing new: ten thousand sleepers look like sixteen. */
    private static final int MOST_LANES = 16;

    private static final int LANE = 34;
    private static final int FRAME = 132;

    /** About the width of the axis, in pixels; it only decides which bars are too fine to be seen. */
    private static final double AXIS_WIDTH = 680;

    /** Half the height of a bar and of a thin one, as part of a lane. */
    private static final double HALF_BAR = 0.36;

    private static final double HALF_LINE = 0.08;

    /** A worker that ran for more than this share of a stretch is drawn as running all the time. */
    private static final double FULL = 0.95;

    private final Recording recording;
    private final List<Worker> workers;
    private final double length;
    private final Map<BarKind, List<Bar>> bars;

    private Timeline(Recording recording) {
        this.recording = recording;
        this.workers = recording.workers().stream().limit(MOST_LANES).toList();
        Bars all = new Bars(workers);
        this.length = all.length();
        this.bars = all.visible(length / AXIS_WIDTH);
    }

    /** The picture as SVG; empty for a recording without known instants. */
    public static Optional<String> of(Recording recording) {
        boolean says = recording.workers().stream()
                .anyMatch(worker -> !worker.spans().isEmpty() || !worker.stretches().isEmpty());
        if (!says) {
            return Optional.empty();
        }
        Timeline timeline = new Timeline(recording);
        return timeline.length > 0
                ? Svg.of(timeline.chart(), Look.WIDTH, FRAME + LANE * timeline.workers.size())
                : Optional.empty();
    }

    private JFreeChart chart() {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setLegendBar(new Rectangle2D.Double(-10, -5.5, 20, 11));
        // A border separates two spans, if a worker goes on with the same activity at once.
        renderer.setDrawBarOutline(true);
        bars.forEach((kind, ofKind) -> {
            int series = data.getSeriesCount();
            data.addSeries(series(kind, ofKind));
            renderer.setSeriesPaint(series, kind.paint());
            renderer.setSeriesOutlinePaint(series, kind.border());
            renderer.setSeriesOutlineStroke(series, Look.HAIRLINE);
        });

        XYPlot plot = new XYPlot(data, lanes(), time(), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Look.apply(plot);
        // The first series lies at the bottom.
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Look.GRID);
        plot.setRangeGridlineStroke(Look.HAIRLINE);
        JFreeChart chart = new JFreeChart(title(), Look.TITLE, plot, true);
        if (bars.values().stream().flatMap(List::stream).anyMatch(bar -> height(bar) < 1)) {
            chart.addSubtitle(Look.note("Where turns are too short to be drawn, a bar's height is their share of"
                    + " the time."));
        }
        return Look.apply(chart);
    }

    private String title() {
        int all = recording.workers().size();
        String title = recording.program() + " · " + recording.way() + " · " + recording.runtime();
        return all == workers.size() ? title : title + " (the first " + workers.size() + " of " + all + " workers)";
    }

    private SymbolAxis lanes() {
        SymbolAxis axis = new SymbolAxis(null, workers.stream().map(Worker::name).toArray(String[]::new));
        Look.apply(axis);
        axis.setInverted(true);
        axis.setGridBandsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setRange(-0.5, workers.size() - 0.5);
        return axis;
    }

    private NumberAxis time() {
        NumberAxis axis = new NumberAxis("milliseconds");
        Look.apply(axis);
        axis.setRange(0, length * 1.01);
        // A line across the picture marks each label.
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static XYIntervalSeries series(BarKind kind, List<Bar> bars) {
        XYIntervalSeries series = new XYIntervalSeries(kind.label(), false, true);
        for (Bar bar : bars) {
            double half = (kind == BarKind.STARTING ? HALF_LINE : HALF_BAR) * height(bar);
            double from = bar.piece().from();
            series.add(bar.lane(), bar.lane() - half, bar.lane() + half, from, from, bar.piece().to());
        }
        return series;
    }

    /** The part of its full height that a bar has: less if turns too short to be seen were joined. */
    private static double height(Bar bar) {
        double share = bar.piece().share();
        return share < FULL ? share : 1;
    }
}
