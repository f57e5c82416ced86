package gilproof.verdict.assertion;

import gilproof.recording.Recording;
import gilproof.recording.Worker;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What became of the lines of workers that each printed {@code name: number}, as many as they were told.
 *
 * @param expected lines that were printed
 * @param torn those of them that share a line of the transcript with one of another worker's
 * @param broken those that did not arrive whole, the torn ones among them
 * @param handOvers how often a whole line of one worker follows one of another's
 */
record Printed(long expected, long torn, long broken, long handOvers) {

    private static final Pattern WHOLE = Pattern.compile("\\w+: \\d+");

    static Printed of(Recording recording) {
        List<String> names = recording.workers().stream().map(Worker::name).toList();
        long expected = names.size() * recording.parameters().path("lines").asLong();
        long torn = 0;
        long whole = 0;
        long handOvers = 0;
        String writer = "";
        for (String line : recording.lines()) {
            if (names.stream().filter(line::contains).count() > 1) {
                torn += names.stream().flatMap(name -> occurrences(name, line)).count();
            } else if (WHOLE.matcher(line).matches()) {
                whole++;
                String before = writer;
                writer = line.substring(0, line.indexOf(':'));
                handOvers += before.isEmpty() || before.equals(writer) ? 0 : 1;
            }
        }
        return new Printed(expected, torn, Math.max(torn, expected - whole), handOvers);
    }

    private static Stream<?> occurrences(String name, String line) {
        return Pattern.compile(Pattern.quote(name)).matcher(line).results();
    }
}
