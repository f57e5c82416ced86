package gilproof.report.allure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Recording;
import gilproof.recording.Worker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Recordings as attachments: the transcripts and the data of each way a program was run, all rounds in one text. */
final class Recordings {

    /** The number of a transcript's lines that are shown: some programs print ten thousand, to see whether one is torn. */
    private static final int LINES_SHOWN = 500;

    /** The number of characters after which no further recording is shown. */
    private static final int LONGEST = 16_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Recordings() {}

    /** A recording's name: program, way, and parameters if it has any. */
    static String title(Recording recording) {
        return (recording.program() + ", " + recording.way() + " " + parameters(recording)).strip();
    }

    /** The program's parameters on one line; empty if there are none. */
    static String parameters(Recording recording) {
        List<String> given = new ArrayList<>();
        if (recording.parameters() != null) {
            recording.parameters().properties()
                    .forEach(each -> given.add(each.getKey() + " " + words(each.getValue())));
        }
        return given.isEmpty() ? "" : "given " + String.join("; ", given);
    }

    /** A list without its brackets, a text without its quotes; any other value as it is. */
    private static String words(JsonNode value) {
        boolean plain = value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
        return plain
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "))
                : value.isValueNode() ? value.asText() : value.toString();
    }

    /** The output and the data; no text if nothing was printed. */
    static List<Attachment> attachments(List<Recording> recordings) {
        Map<String, List<Recording>> ways = new LinkedHashMap<>();
        recordings.forEach(recording -> {
            String way = recording.program() + ", " + recording.way() + ", " + recording.runtime();
            ways.computeIfAbsent(way, name -> new ArrayList<>()).add(recording);
        });
        List<Attachment> attachments = new ArrayList<>();
        ways.forEach((way, rounds) -> {
            if (rounds.stream().anyMatch(round -> !round.transcript().isBlank())) {
                attachments.add(Attachment.plain("transcript: " + way, transcripts(rounds)));
            }
        });
        ways.forEach((way, rounds) -> attachments.add(Attachment.json("recording: " + way, data(rounds))));
        return attachments;
    }

    private static String transcripts(List<Recording> rounds) {
        if (rounds.size() == 1) {
            return shown(rounds.get(0).transcript());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rounds.size(); i++) {
            String transcript = shown(rounds.get(i).transcript());
            if (i > 0 && text.length() + transcript.length() > LONGEST) {
                return text.append("-- and ").append(rounds.size() - i).append(" recordings more\n").toString();
            }
            text.append("-- recording ").append(i + 1).append(" of ").append(rounds.size()).append('\n');
            text.append(transcript).append(transcript.endsWith("\n") ? "" : "\n");
        }
        return text.toString();
    }

    /** A transcript as it is, or the beginning of a long one. */
    private static String shown(String transcript) {
        long lines = transcript.lines().count();
        return lines <= LINES_SHOWN
                ? Excerpt.of(transcript)
                : Excerpt.of(transcript.lines().limit(LINES_SHOWN).collect(Collectors.joining("\n"))) + "\n... and "
                        + (lines - LINES_SHOWN) + " lines more\n";
    }

    /**
     * An array with one object per recording, a line each; all instants in nanoseconds of the runtime's monotonic clock. Of many
     * recordings the first ones stand for all, so that a report stays small: the others are told by their number.
     */
    static String data(List<Recording> recordings) {
        List<String> shown = new ArrayList<>();
        int length = 0;
        for (Recording recording : recordings) {
            String line = line(recording(recording));
            length += line.length();
            if (!shown.isEmpty() && length > LONGEST) {
                shown.add(line(JSON.createObjectNode().put("left out", recordings.size() - shown.size())));
                break;
            }
            shown.add(line);
        }
        return "[\n" + String.join(",\n", shown) + "\n]\n";
    }

    private static String line(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON is always JSON", impossible);
        }
    }

    private static ObjectNode recording(Recording recording) {
        ObjectNode node = JSON.createObjectNode();
        node.put("runtime", recording.runtime());
        node.put("program", recording.program());
        node.put("way", recording.way().toString());
        node.set("parameters", recording.parameters());
        if (recording.cost() != null) {
            ObjectNode cost = node.putObject("cost");
            cost.put("wall", recording.cost().wall()).put("cpu", recording.cost().cpu());
            recording.cost().denied().ifPresent(denied -> cost.put("denied", denied));
        }
        node.put("observed", recording.observed() == null ? null : recording.observed().toNanos());
        node.putPOJO("values", recording.values());
        ArrayNode workers = node.putArray("workers");
        recording.workers().forEach(worker -> workers.add(worker(worker)));
        node.put("transcript", shown(recording.transcript()));
        return node;
    }

    private static ObjectNode worker(Worker worker) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", worker.name());
        node.put("process", worker.process());
        node.put("thread", worker.thread());
        node.put("asked", worker.asked());
        node.put("begun", worker.begun());
        node.put("ended", worker.ended());
        ArrayNode spans = node.putArray("spans");
        worker.spans().forEach(span -> spans.addArray().add(span.activity().word()).add(span.from()).add(span.to()));
        ArrayNode stretches = node.putArray("stretches");
        worker.stretches()
                .forEach(stretch -> stretches.addArray()
                        .add(stretch.from())
                        .add(stretch.to())
                        .add(stretch.stamps())
                        .add(stretch.before().word()));
        worker.readiness().ifPresent(readiness -> node.put("ran", readiness.ran())
                .put("denied", readiness.denied())
                .put("deniedBefore", readiness.deniedBefore()));
        node.putPOJO("values", worker.values());
        node.put("error", worker.error() == null ? null : Excerpt.of(worker.error()));
        return node;
    }
}
