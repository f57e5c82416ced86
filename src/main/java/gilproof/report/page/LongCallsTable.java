package gilproof.report.page;

import gilproof.report.LongCalls;
import gilproof.report.Outcome;
import gilproof.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The long calls that let other threads run, and those that do not: a row for each call, a column for each runtime on which
 * it was tried.
 */
public final class LongCallsTable {

    /** The result for each call, by runtime. */
    private final Map<String, Map<String, String>> calls = new LinkedHashMap<>();

    public LongCallsTable(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> outcome.allRecordings().stream()
                .filter(LongCalls::areIn)
                .forEach(recording -> calls.putIfAbsent(outcome.runtime().name(), LongCalls.of(recording))));
    }

    /** Writes it, if there is anything to show. */
    public void write(Path file) throws IOException {
        if (!calls.isEmpty()) {
            WholeFile.write(file, text());
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(
                "# Which long calls let other threads run\n\n"
                        + "Each call was made once, beside a thread that reads the clock on every iteration of a loop. "
                        + "Several rounds decide claim C6, and this table shows the first. On a busy machine a "
                        + "cell may be unclear.\n\n");
        List<String> head = new ArrayList<>(List.of("call"));
        head.addAll(calls.keySet());
        text.append(Markdown.head(head));
        for (String call : names()) {
            List<String> row = new ArrayList<>(List.of("`" + call + "`"));
            calls.values().forEach(of -> row.add(Markdown.prose(of.getOrDefault(call, ""))));
            text.append(Markdown.row(row));
        }
        return text.toString();
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        calls.values().forEach(of -> names.addAll(of.keySet()));
        return names;
    }
}
