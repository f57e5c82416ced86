package gilproof.report;

import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Worker;
import gilproof.report.Lane.Piece;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * The picture of what ran when: a lane for each worker, what it did as bars, time in milliseconds from the run's first
 * instant.
 *
 * <p>Where a program stamped its loops, its stretches are what is drawn as computing, on a pale bar that shows from
 * when to when the worker was at work: pale is a worker that could have run and did not.
 */
final class Timeline {

    /** More lanes than this cannot be read, and show nothing new: ten thousand sleepers look like sixteen. */
    private static final int MOST_LANES = 16;

    /** More bars than this make a picture too large to be embedded; then neighbours are merged. */
    private static final int MOST_BARS = 400;

    private static final int LANE = 34;
    private static final int FRAME = 132;

    /** What is left of the width for the axis, nearly; it only decides what is too fine to be seen. */
    private static final double AXIS_WIDTH = 680;

    /** Half the height of a bar and of a thin one, as part of a lane. */
    private static final double HALF_BAR = 0.36;

    private static final double HALF_LINE = 0.08;

    /** Who ran more than this share of a stretch ran all the time, as far as can be seen. */
    private static final double FULL = 0.95;

    private static final double NANOS_PER_MILLI = 1e6;

    /** A start-up shorter than this many times the finest that can be seen tells nothing. */
    private static final double TELLING = 3;

    private static final String STARTING = "starting";
    private static final String NOT_RUNNING = "at work, but not running";

    private final Recording recording;
    private final List<Worker> workers;
    private final long origin;
    private final double length;
    private boolean joined;

    private Timeline(Recording recording) {
        this.recording = recording;
        this.workers = recording.workers().stream().limit(MOST_LANES).toList();
        this.origin = workers.stream().mapToLong(Timeline::first).min().orElse(0);
        this.length = workers.stream().mapToDouble(worker -> millis(last(worker))).max().orElse(0);
    }

    /** The picture as SVG; empty for a recording that says nothing of when its workers did what. */
    static Optional<String> of(Recording recording) {
        Timeline timeline = new Timeline(recording);
        boolean anything = timeline.workers.stream()
                .anyMatch(worker -> !worker.spans().isEmpty() || !worker.stretches().isEmpty());
        return anything && timeline.length > 0
                ? Svg.of(timeline.chart(), Look.WIDTH, FRAME + LANE * timeline.workers.size())
                : Optional.empty();
    }

    private JFreeChart chart() {
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setLegendBar(new Rectangle2D.Double(-10, -5.5, 20, 11));
        // A border tells one span from the next, where a worker goes on with the same right away.
        renderer.setDrawBarOutline(true);
        series().forEach((kind, content) -> {
            int index = bars.getSeriesCount();
            bars.addSeries(content);
            renderer.setSeriesPaint(index, paint(kind));
            renderer.setSeriesOutlinePaint(index, border(kind));
            renderer.setSeriesOutlineStroke(index, Look.HAIRLINE);
        });

        XYPlot plot = new XYPlot(bars, lanes(), time(), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Look.apply(plot);
        // The first series lies at the bottom.
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Look.GRID);
        plot.setRangeGridlineStroke(Look.HAIRLINE);
        JFreeChart chart = new JFreeChart(title(), Look.TITLE, plot, true);
        if (joined) {
            chart.addSubtitle(Look.note("Where turns are too short to be drawn, the bar's height is the share of the time that"
                    + " the worker ran."));
        }
        return Look.apply(chart);
    }

    private String title() {
        int hidden = recording.workers().size() - workers.size();
        String title = recording.program() + " · " + recording.way() + " · " + recording.runtime();
        return hidden == 0 ? title : title + " (the first " + workers.size() + " of " + recording.workers().size() + " workers)";
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
        return axis;
    }

    /** The bars of every kind that occurs, lower ones first. */
    private Map<String, XYIntervalSeries> series() {
        double finest = length / AXIS_WIDTH;
        while (bars(finest) > MOST_BARS) {
            finest *= 2;
        }
        Map<String, XYIntervalSeries> series = new LinkedHashMap<>();
        for (int lane = 0; lane < workers.size(); lane++) {
            Worker worker = workers.get(lane);
            if (millis(worker.begun()) - millis(worker.asked()) > TELLING * finest) {
                add(series, STARTING, lane, List.of(new Piece(millis(worker.asked()), millis(worker.begun()))), HALF_LINE);
            }
        }
        for (int lane = 0; lane < workers.size(); lane++) {
            Worker worker = workers.get(lane);
            boolean stamped = !worker.stretches().isEmpty();
            if (stamped) {
                add(series, NOT_RUNNING, lane, atWork(worker), HALF_BAR);
                add(series, Look.name(Activity.COMPUTING), lane, Lane.visible(stretches(worker), finest), HALF_BAR);
            }
            for (Activity activity : Activity.values()) {
                if (!(stamped && activity == Activity.COMPUTING)) {
                    List<Piece> spans = Lane.visible(spans(worker, activity), finest);
                    add(series, Look.name(activity), lane, spans, HALF_BAR);
                }
            }
        }
        return series;
    }

    private long bars(double finest) {
        return workers.stream()
                .mapToLong(worker -> Lane.visible(stretches(worker), finest).size()
                        + Stream.of(Activity.values())
                                .mapToLong(activity -> Lane.visible(spans(worker, activity), finest).size())
                                .sum())
                .sum();
    }

    private void add(
            Map<String, XYIntervalSeries> series, String kind, int lane, List<Piece> pieces, double half) {
        for (Piece piece : pieces) {
            series.computeIfAbsent(kind, name -> new XYIntervalSeries(name, false, true))
                    .add(lane, lane - half * height(piece), lane + half * height(piece), piece.from(), piece.from(), piece.to());
        }
    }

    /** The part of the lane's height that a piece takes: less where turns too short to be seen were joined. */
    private double height(Piece piece) {
        joined |= piece.share() < FULL;
        return piece.share() < FULL ? piece.share() : 1;
    }

    private static Paint paint(String kind) {
        return switch (kind) {
            case STARTING -> Look.STARTING;
            case NOT_RUNNING -> Look.NOT_RUNNING;
            default -> Look.of(activity(kind));
        };
    }

    private static Color border(String kind) {
        return switch (kind) {
            case STARTING -> Look.STARTING;
            case NOT_RUNNING -> Look.NOT_RUNNING;
            default -> Look.border(activity(kind));
        };
    }

    private static Activity activity(String name) {
        return Stream.of(Activity.values())
                .filter(activity -> Look.name(activity).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** From when to when a stamping worker was at work: its computing spans, else from its first stamp to its last. */
    private List<Piece> atWork(Worker worker) {
        List<Piece> spans = spans(worker, Activity.COMPUTING);
        List<Piece> stretches = stretches(worker);
        return spans.isEmpty()
                ? List.of(new Piece(stretches.get(0).from(), stretches.get(stretches.size() - 1).to()))
                : spans;
    }

    private List<Piece> spans(Worker worker, Activity activity) {
        return worker.spans(activity).stream()
                .map(span -> new Piece(millis(span.from()), millis(span.to())))
                .toList();
    }

    private List<Piece> stretches(Worker worker) {
        return worker.stretches().stream()
                .map(stretch -> new Piece(millis(stretch.from()), millis(stretch.to())))
                .toList();
    }

    private double millis(long instant) {
        return (instant - origin) / NANOS_PER_MILLI;
    }

    private static long first(Worker worker) {
        return instants(worker).min(Long::compare).orElseThrow();
    }

    private static long last(Worker worker) {
        return instants(worker).max(Long::compare).orElseThrow();
    }

    /** All instants that bound what is drawn of a worker. A worker that was killed may never have begun or ended. */
    private static Stream<Long> instants(Worker worker) {
        return Stream.of(
                        Stream.of(worker.asked(), worker.begun(), worker.ended()),
                        worker.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())),
                        worker.stretches().stream().flatMap(stretch -> Stream.of(stretch.from(), stretch.to())))
                .flatMap(instants -> instants)
                .filter(instant -> instant != 0);
    }
}
