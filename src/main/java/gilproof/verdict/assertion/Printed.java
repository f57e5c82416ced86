package gilproof.verdict.assertion;

import gilproof.recording.Recording;
import gilproof.recording.Worker;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The lines of workers that each printed {@code name: number} a given number of times.
 *
 * @param expected lines that were printed
 * @param torn lines that share a line of the transcript with a line of another worker
 * @param broken lines that did not arrive whole, including the torn ones
 * @param handOvers how often a whole line of one worker follows one of another's
 */
record Printed(long expected, long torn, long broken, long handOvers) {

    /**
     * Without regular expressions and streams, which took a tenth of a run's processor time for tens of thousands of lines.
     */
    static Printed of(Recording recording) {
        List<String> names = recording.workers().stream().map(Worker::name).toList();
        long expected = names.size() * recording.parameters().path("lines").asLong();
        long torn = 0;
        long whole = 0;
        long handOvers = 0;
        String writer = "";
        for (String line : recording.lines()) {
            if (holdsSeveral(names, line)) {
                torn += names.stream().mapToInt(name -> occurrences(name, line)).sum();
            } else if (isWhole(line)) {
                whole++;
                String before = writer;
                writer = line.substring(0, line.indexOf(':'));
                handOvers += before.isEmpty() || before.equals(writer) ? 0 : 1;
            }
        }
        return new Printed(expected, torn, Math.max(torn, expected - whole), handOvers);
    }

    private static boolean holdsSeveral(List<String> names, String line) {
        int held = 0;
        for (String name : names) {
            held += line.contains(name) ? 1 : 0;
        }
        return held > 1;
    }

    private static int occurrences(String name, String line) {
        int occurrences = 0;
        for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + name.length())) {
            occurrences++;
        }
        return occurrences;
    }

    /** A word, a colon, a blank and a number, and nothing else. */
    private static boolean isWhole(String line) {
        int colon = line.indexOf(": ");
        return colon > 0
                && line.length() > colon + 2
                && areAll(Printed::isOfAWord, line, 0, colon)
                && areAll(Printed::isADigit, line, colon + 2, line.length());
    }

    private static boolean areAll(IntPredicate asked, String line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!asked.test(line.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfAWord(int character) {
        return isADigit(character)
                || 'a' <= character && character <= 'z'
                || 'A' <= character && character <= 'Z'
                || character == '_';
    }

    private static boolean isADigit(int character) {
        return '0' <= character && character <= '9';
    }
}
