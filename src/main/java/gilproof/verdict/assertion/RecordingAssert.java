package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Recording;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Fact;
import gilproof.verdict.Judging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one recording: its output, the data seen inside and outside, and the workers' threads and processes. */
public final class RecordingAssert extends AbstractAssert<RecordingAssert, Recording> {

    private static final Pattern REPORT = Pattern.compile("end .* after (\\d+\\.\\d+) s");

    RecordingAssert(Recording recording) {
        super(recording, RecordingAssert.class);
    }

    /** All results of a worker were printed, in this order; torn lines and lines of others in between do not count. */
    public RecordingAssert prints(String worker, int... results) {
        List<Integer> expected = Arrays.stream(results).boxed().toList();
        return ask("'" + worker + "' prints " + expected, question -> {
            List<Integer> printed = resultsOf(worker);
            return fact(question, printed.equals(expected), "it printed " + printed);
        });
    }

    /** The announcement of the block is the first line. */
    public RecordingAssert announcesItsBlock() {
        return ask("the block is announced", question -> {
            List<String> lines = actual.lines();
            String first = lines.isEmpty() ? "" : lines.get(0);
            return fact(question, first.startsWith("begin "), "the first line was '" + first + "'");
        });
    }

    /**
     * The last line reports the block's elapsed time: at least the time inside its workers, at most the time of an observer
     * outside.
     */
    public RecordingAssert reportsItsTime() {
        return ask("its elapsed time is reported, no less than inside and no more than outside", this::reportedTime);
    }

    private Fact reportedTime(String question) {
        List<String> lines = actual.lines();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        Matcher report = REPORT.matcher(last);
        boolean reported = report.matches();
        // The report has six decimals: half a microsecond may be lost to rounding.
        double seconds = reported ? Double.parseDouble(report.group(1)) + 0.5e-6 : Double.NaN;
        double inside = longestWorker() / 1e9;
        double outside = actual.observed().toNanos() / 1e9;
        return fact(
                question,
                reported && inside <= seconds && seconds <= outside,
                String.format(
                        Locale.ROOT, "the last line was '%s'; inside %.6f s, outside %.6f s", last, inside, outside));
    }

    /** From the first worker's first to the last one's last instruction, in nanoseconds. */
    private long longestWorker() {
        long from = actual.workers().stream().mapToLong(Worker::begun).min().orElse(0);
        long to = actual.workers().stream().mapToLong(Worker::ended).max().orElse(0);
        return to - from;
    }

    /** The parent sees this list outside. */
    public RecordingAssert showsOutside(int... values) {
        return shows("outside", values, () -> actual.value("outside"));
    }

    /** The only worker sees this list inside, at its end. */
    public RecordingAssert showsInside(int... values) {
        return shows("inside", values, () -> only().values().get("inside"));
    }

    /** The worker of that name sees this list inside, at its end. */
    public RecordingAssert showsInside(String worker, int... values) {
        return shows("inside '" + worker + "'", values, () -> actual.worker(worker).values().get("inside"));
    }

    /** All values that each worker hands over arrive with the parent, in the worker's order, and nothing else does. */
    public RecordingAssert arrivesWholeAndInOrder() {
        Judging.askForSeveral(
                Weight.PROOF,
                "all that each worker hands over arrives, in its order, and nothing else does",
                () -> Arrival.of(actual));
        return this;
    }

    /** Not all values that the workers hand over arrive with the parent. */
    public RecordingAssert arrivesInPart() {
        return ask("something that was handed over does not arrive", question -> {
            int handedOver = actual.workers().stream()
                    .mapToInt(worker -> worker.values().get("handed over").size())
                    .sum();
            int arrived = actual.value("arrived").size();
            return fact(
                    question,
                    arrived < handedOver,
                    String.format(Locale.ROOT, "%,d of %,d arrived", arrived, handedOver));
        });
    }

    /** The only worker sees this list inside, before it changes anything. */
    public RecordingAssert showsAtTheStart(int... values) {
        return shows("at the start of " + actual.way(), values, () -> only().values().get("found"));
    }

    /** The parent saw this text under that name. */
    public RecordingAssert sees(String name, String expected) {
        return ask("the " + name + " is " + expected, question -> {
            String seen = actual.value(name).asText();
            return fact(question, seen.equals(expected), "it is " + seen);
        });
    }

    /** One worker ends by an exception. The other goes on after that, and ends without one. */
    public RecordingAssert goesOnWithout(String failing, String sibling) {
        return ask(Survival.question(failing, sibling), question -> Survival.of(actual, failing, sibling));
    }

    /** The one worker was handed a thing. */
    public RecordingAssert takes(String thing) {
        return ask(thing + " is taken", question -> {
            String taken = only().values().get("taken").asText();
            return fact(question, List.of(taken.split(", ")).contains(thing), "the worker took " + taken);
        });
    }

    /** The runtime refused to hand a thing to the worker, with a message of its own. */
    public RecordingAssert refuses(String thing) {
        return ask(thing + " is refused", question -> {
            JsonNode words = actual.value("refused").path(thing);
            return fact(question, words.isTextual(), words.isTextual() ? words.asText() : "it was not");
        });
    }

    /** A worker sees another worker's write inside one step of its own, before the step is over. */
    public RecordingAssert seesAWriteInside(String worker, int number) {
        return ask("inside its look-up '" + worker + "' sees the number that the other thread writes", question -> {
            List<Integer> seen = numbers(actual.worker(worker).values().get("inside"));
            boolean called = actual.worker(worker).values().get("code of the key was called").asBoolean();
            return fact(
                    question,
                    seen.equals(List.of(number)),
                    "it saw " + seen + (called ? "" : ": no code of the program's was called"));
        });
    }

    /** All workers have the object that was kept. */
    public RecordingAssert haveOneObject() {
        return ask(
                "all have the one object that was kept",
                question -> fact(question, objects().stream().allMatch(actual.value("kept")::equals), had()));
    }

    /** Each worker has an object of its own, though one place keeps no more than one. */
    public RecordingAssert haveAnObjectEach() {
        return ask(
                "each has an object of its own",
                question -> fact(question, objects().stream().distinct().count() == objects().size(), had()));
    }

    private List<JsonNode> objects() {
        return actual.workers().stream().map(worker -> worker.values().get("object")).toList();
    }

    private String had() {
        return String.join(
                ", ",
                actual.workers().stream()
                        .map(worker -> "'" + worker.name() + "' has " + worker.values().get("object"))
                        .toList())
                + "; " + actual.value("kept") + " was kept";
    }

    /** The only worker gets another lock than the sender's: it is open while the sender holds its own. */
    public RecordingAssert getsAnotherLock() {
        return ask("the lock that arrives is another one", question -> {
            boolean locked = only().values().get("locked").asBoolean();
            return fact(
                    question,
                    !locked,
                    locked ? "it is locked, as the sender's is" : "it is open while the sender's is held");
        });
    }

    /** Assertions on the ends of programs that were started for this. */
    public EndingsAssert endings() {
        return new EndingsAssert(actual);
    }

    /** Assertions on a process that was forked. */
    public ForkAssert fork() {
        return new ForkAssert(actual);
    }

    /** Assertions on the workers of a pool and their tasks. */
    public PoolAssert pool() {
        return new PoolAssert(actual);
    }

    /** Assertions on a child's writes to objects that its parent has too. */
    public CopiesAssert copies() {
        return new CopiesAssert(actual);
    }

    /** An attempt gets so far ({@code nothing}, {@code import}, {@code start}) and no further. */
    public RecordingAssert getsAsFarAs(String expected) {
        return ask(howFar(expected), question -> {
            String reached = actual.value("reached").asText();
            String words = actual.value("words").asText();
            return fact(
                    question,
                    reached.equals(expected),
                    "it got as far as '" + reached + "'" + (words.isEmpty() ? "" : ": " + words));
        });
    }

    private static String howFar(String expected) {
        return switch (expected) {
            case "nothing" -> "the attempt fails at the import";
            case "import" -> "the attempt gets past the import and fails at the start";
            case "start" -> "the attempt succeeds";
            default -> throw new IllegalArgumentException("an attempt gets as far as nothing, import or start: " + expected);
        };
    }

    /**
     * Objects were still there after their last reference had gone, and none was there after a collection. One object is
     * enough: reference counting frees each object with its last reference. A collection in between may have freed some.
     */
    public RecordingAssert outlivesItsLastReference() {
        return ask("an object lives on without a reference, until the collector has looked", this::lifeWithoutAReference);
    }

    private Fact lifeWithoutAReference(String question) {
        long objects = actual.value("objects").asLong();
        long without = actual.value("alive after their last reference").asLong();
        long collected = actual.value("alive after a collection").asLong();
        return fact(
                question,
                without > 0 && collected == 0,
                String.format(
                        Locale.ROOT,
                        "of %,d objects %,d were alive after their last reference, and %,d after a collection",
                        objects,
                        without,
                        collected));
    }

    /** Worker and parent hold the same object in the same process. */
    public RecordingAssert isOneObject() {
        return ask("inside and outside it is the same object", question -> {
            JsonNode inside = only().values().get("identity");
            JsonNode outside = actual.value("identity");
            return fact(
                    question,
                    inside.equals(outside) && only().process() == parent(),
                    "identity " + inside + " in process " + only().process() + " inside, " + outside + " in process "
                            + parent() + " outside");
        });
    }

    /** All workers ran in their parent's process, each in a thread of its own. */
    public RecordingAssert isOneProcessWithManyThreads() {
        return ask(
                "workers and parent share a process id and differ in thread id",
                question -> fact(
                        question,
                        different(Worker::process, parent()) == 1
                                && different(Worker::thread, actual.value("parent thread").asLong()) == withParent(),
                        ids()));
    }

    /** Each worker ran in a process of its own, and none in the others' or in their parent's. */
    public RecordingAssert isOneProcessPerWorker() {
        return ask(
                "workers and parent differ in process id",
                question -> fact(question, different(Worker::process, parent()) == withParent(), ids()));
    }

    /** The number of different ids of workers and parent. */
    private long different(ToLongFunction<Worker> id, long parents) {
        return LongStream.concat(LongStream.of(parents), actual.workers().stream().mapToLong(id)).distinct().count();
    }

    private long withParent() {
        return actual.workers().size() + 1;
    }

    private String ids() {
        return "the parent in process " + parent() + ", thread " + actual.value("parent thread").asLong() + ", "
                + String.join(
                        ", ",
                        actual.workers().stream()
                                .map(worker -> worker.name() + " in process " + worker.process() + ", thread "
                                        + worker.thread())
                                .toList());
    }

    private RecordingAssert shows(String where, int[] values, Supplier<JsonNode> list) {
        List<Integer> expected = Arrays.stream(values).boxed().toList();
        return ask(where + " the list is " + expected, question -> {
            List<Integer> seen = numbers(list.get());
            return fact(question, seen.equals(expected), where + " it was " + seen);
        });
    }

    private Worker only() {
        if (actual.workers().size() != 1) {
            throw new IllegalArgumentException("there are " + actual.workers().size() + " workers, not one");
        }
        return actual.workers().get(0);
    }

    private long parent() {
        return actual.value("parent process").asLong();
    }

    private static List<Integer> numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asInt).toList();
    }

    private List<Integer> resultsOf(String worker) {
        List<Integer> results = new ArrayList<>();
        Matcher printed = Pattern.compile(Pattern.quote(worker) + ": (\\d+)").matcher(actual.transcript());
        while (printed.find()) {
            results.add(Integer.valueOf(printed.group(1)));
        }
        return results;
    }

    private RecordingAssert ask(String question, Function<String, Evidence> answer) {
        Judging.ask(Weight.PROOF, question, answer);
        return this;
    }

    private static Fact fact(String question, boolean holds, String found) {
        return Evidence.fact(question, holds, 1, found);
    }
}
