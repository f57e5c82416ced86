package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Recording;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Did all values of each worker arrive with the parent, in the worker's order, and nothing else? The values decide. */
final class Arrival {

    private Arrival() {}

    static List<Evidence> of(Recording recording) {
        JsonNode arrived = recording.value("arrived");
        List<Evidence> pieces = new ArrayList<>();
        int expected = 0;
        for (Worker worker : recording.workers()) {
            List<JsonNode> handedOver = new ArrayList<>();
            worker.values().get("handed over").forEach(handedOver::add);
            expected += handedOver.size();
            pieces.add(piece(worker.name(), handedOver, arrivedFrom(worker.name(), arrived)));
        }
        pieces.add(Evidence.fact(
                "nothing else arrives",
                arrived.size() == expected,
                1,
                String.format(
                        Locale.ROOT,
                        "%,d values arrived, %,d were handed over; runs of one worker's values: %,d",
                        arrived.size(),
                        expected,
                        runs(arrived))));
        return pieces;
    }

    private static Evidence piece(String name, List<JsonNode> handedOver, List<JsonNode> arrived) {
        if (handedOver.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' handed nothing over: nothing was tried");
        }
        int same = 0;
        while (same < Math.min(handedOver.size(), arrived.size()) && handedOver.get(same).equals(arrived.get(same))) {
            same++;
        }
        boolean all = same == handedOver.size() && same == arrived.size();
        return Evidence.fact(
                "all that '" + name + "' hands over arrives, in its order",
                all,
                1,
                String.format(
                        Locale.ROOT,
                        "%,d of %,d arrived%s",
                        arrived.size(),
                        handedOver.size(),
                        all
                                ? " in order"
                                : String.format(
                                        Locale.ROOT,
                                        "; after the first %,d came %s instead of %s",
                                        same,
                                        at(arrived, same),
                                        at(handedOver, same))));
    }

    private static String at(List<JsonNode> values, int index) {
        return index < values.size() ? values.get(index).toString() : "nothing";
    }

    private static List<JsonNode> arrivedFrom(String name, JsonNode arrived) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode one : arrived) {
            if (one.path(0).asText().equals(name)) {
                values.add(one.path(1));
            }
        }
        return values;
    }

    /** The number of places where two values of one worker are adjacent, with values of others before and after them. */
    private static int runs(JsonNode arrived) {
        int runs = arrived.isEmpty() ? 0 : 1;
        for (int i = 1; i < arrived.size(); i++) {
            runs += arrived.path(i).path(0).equals(arrived.path(i - 1).path(0)) ? 0 : 1;
        }
        return runs;
    }
}
