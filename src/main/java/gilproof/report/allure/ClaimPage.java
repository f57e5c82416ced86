package gilproof.report.allure;

import gilproof.recording.Recording;
import gilproof.report.Figures;
import gilproof.report.LongCalls;
import gilproof.report.Outcome;
import gilproof.report.Source;
import gilproof.report.picture.IntervalPicture;
import gilproof.report.picture.Timelines;
import gilproof.verdict.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of one claim on one runtime, as HTML.
 *
 * <p>It contains the sentence and its reason; the verdict with its figure and interval beside the two regions; the
 * timelines; the claim on every runtime; the control's result.
 */
final class ClaimPage {

    /** A claim compares two ways, seldom three; all rounds of a way look alike. */
    private static final int MOST_PICTURES = 3;

    /** A control differs from its claim in one way. */
    private static final int MOST_PICTURES_OF_CONTROL = 2;

    private final Outcome outcome;
    private final Timelines timelines;

    private ClaimPage(Outcome outcome, Timelines timelines) {
        this.outcome = outcome;
        this.timelines = timelines;
    }

    /** @param timelines the timelines of this report */
    static String of(Outcome outcome, Timelines timelines) {
        return new ClaimPage(outcome, timelines).html();
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        html.append("<p style=\"font-size:17px;line-height:1.4;margin:4px 0 8px\"><b>")
                .append(Html.prose(outcome.claim().says()))
                .append("</b></p>");
        html.append(Html.paragraph(Html.prose(outcome.claim().because())));
        html.append(verdict());
        html.append(TutorialPart.place(outcome.claim().id()));
        html.append(longCalls());
        html.append(pictures());
        html.append(Html.heading("This claim on every runtime"));
        html.append(RuntimesTable.place(outcome.claim().id()));
        html.append(control());
        html.append(programs());
        html.append(source());
        return Html.page(html.toString());
    }

    private String verdict() {
        StringBuilder html = new StringBuilder(Html.heading("Verdict"));
        html.append(Html.paragraph(Words.verdict(outcome) + Words.sentence(outcome)));
        if (!outcome.reason().isBlank()) {
            html.append(Html.printed(outcome.reason()));
        }
        outcome.judgement()
                .filter(judgement -> !judgement.evidence().isEmpty())
                .ifPresent(judgement -> html.append(evidence(judgement)));
        return html.toString();
    }

    /** The pieces as a table, and the figure that stands for the claim as a picture. */
    private static String evidence(Judgement judgement) {
        String picture = judgement.headline()
                .flatMap(piece -> IntervalPicture.of(piece)
                        .map(svg -> Html.picture(svg, piece.question() + ": " + Figures.of(piece))))
                .orElse("");
        return picture + EvidenceTable.of(judgement);
    }

    /** The results of several long calls, if such were recorded. */
    private String longCalls() {
        return outcome.recordings().stream()
                .filter(LongCalls::areIn)
                .findFirst()
                .map(recording -> Html.heading("Call by call, in the first round")
                        + Html.table(
                                List.of("Call", "What it did"),
                                LongCalls.of(recording).entrySet().stream()
                                        .map(call -> List.of(Html.escape(call.getKey()), Html.escape(call.getValue())))
                                        .toList()))
                .orElse("");
    }

    private String pictures() {
        String pictures = drawn(different(outcome.recordings()), MOST_PICTURES);
        return pictures.isEmpty() ? "" : Html.heading("What ran when") + pictures;
    }

    /** The control's recordings, except those that the claim has shown: it often compares with the same. */
    private String picturesOfControl() {
        Map<String, Recording> own = different(outcome.tried().ofControl());
        own.keySet().removeAll(different(outcome.recordings()).keySet());
        return drawn(own, MOST_PICTURES_OF_CONTROL);
    }

    /** By their pictures' contents: rounds of one way look alike. */
    private static Map<String, Recording> different(List<Recording> recordings) {
        Map<String, Recording> different = new LinkedHashMap<>();
        recordings.forEach(
                recording -> different.putIfAbsent(Recordings.title(recording) + " on " + recording.runtime(), recording));
        return different;
    }

    private String drawn(Map<String, Recording> recordings, int most) {
        StringBuilder html = new StringBuilder();
        int drawn = 0;
        for (Map.Entry<String, Recording> entry : recordings.entrySet()) {
            Optional<String> svg = drawn < most ? timelines.draw(entry.getValue()) : Optional.empty();
            if (svg.isPresent()) {
                html.append(Html.picture(svg.get(), "what ran when: " + entry.getKey()));
                html.append(Html.caption(Recordings.parameters(entry.getValue())));
                html.append(Html.caption(TimeOfWorkers.of(entry.getValue())));
                drawn++;
            }
        }
        return html.toString();
    }

    private String control() {
        Optional<String> changes = outcome.tried().changes();
        if (changes.isEmpty() && outcome.control().isEmpty()) {
            return "";
        }
        StringBuilder html =
                new StringBuilder(Html.heading("Control: a run in which the claim must come out the other way"));
        changes.ifPresent(words -> html.append(Html.paragraph(Html.prose(words))));
        return html.append(outcome.control()
                .map(control -> Html.paragraph("Judged by the same assertions, the claim there is: <b>"
                        + control.verdict().word() + "</b>.") + EvidenceTable.of(control) + picturesOfControl())
                .orElseGet(() -> Html.paragraph("The control was not run.")))
                .toString();
    }

    /** The claim's programs, so that a reader finds them in the project. */
    private String programs() {
        List<String> points = outcome.claim().asks().stream()
                .filter(asked -> !asked.programs().isEmpty())
                .map(asked -> Html.prose(asked.experiment()) + ": " + Html.escape(String.join(", ", asked.programs())))
                .toList();
        return points.isEmpty() ? "" : Html.heading("What it runs") + Html.bullets(points);
    }

    private String source() {
        String newer = outcome.claim().states().isEmpty() ? Html.paragraph("The tutorial says nothing of it.") : "";
        String written = written(outcome.claim().sources());
        return newer.isEmpty() && written.isEmpty() ? "" : Html.heading("Source") + newer + written;
    }

    /** The sources of the reason, as links. */
    private static String written(List<Source> sources) {
        String links = sources.stream()
                .map(source -> Html.link(source.name(), source.link()))
                .collect(Collectors.joining("; "));
        return links.isEmpty() ? "" : Html.paragraph("The reason is documented in: " + links + ".");
    }
}
