package gilproof.claim.document;

import gilproof.claim.Implementation;
import gilproof.claim.Runtimes;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A condition on runtimes.
 *
 * @param any the alternatives: a runtime must meet one of these
 */
record Condition(List<Runtimes> any) {

    private static final Map<String, String> SYSTEMS = Map.of("win32", "Windows", "linux", "Linux", "darwin", "macOS");

    Condition {
        any = List.copyOf(any);
    }

    static Condition of(Runtimes... any) {
        return new Condition(List.of(any));
    }

    /** Whether a runtime meets it. */
    boolean includes(About about) {
        return any.stream().anyMatch(runtimes -> includes(runtimes, about));
    }

    private static boolean includes(Runtimes runtimes, About about) {
        return (runtimes.of().length == 0 || isOneOf(runtimes.of(), about))
                && !isOneOf(runtimes.except(), about)
                && Arrays.stream(runtimes.with()).allMatch(about::has)
                && Arrays.stream(runtimes.without()).noneMatch(about::has)
                && (runtimes.from().isEmpty() || about.isAtLeast(runtimes.from()))
                && (runtimes.before().isEmpty() || !about.isAtLeast(runtimes.before()))
                && about.startMethods().containsAll(List.of(runtimes.startMethods()))
                && (runtimes.notOn().isEmpty() || !about.platform().equals(runtimes.notOn()));
    }

    private static boolean isOneOf(Implementation[] some, About about) {
        return Arrays.stream(some).anyMatch(each -> each.includes(about));
    }

    /** The traits that the condition depends on. */
    Set<Trait> traits() {
        Set<Trait> traits = new TreeSet<>();
        for (Runtimes runtimes : any) {
            traits.addAll(List.of(runtimes.with()));
            traits.addAll(List.of(runtimes.without()));
            if (runtimes.startMethods().length > 0) {
                traits.add(Trait.FORK);
            }
            if (!runtimes.notOn().isEmpty()) {
                traits.add(Trait.ON_LINUX);
            }
        }
        return traits;
    }

    /** The runtimes in words: "runtimes with a global lock, and the JVM". */
    String words() {
        return IntStream.range(0, any.size())
                .mapToObj(index -> words(any.get(index), index > 0 && isExceptFor(any.get(index - 1), any.get(index))))
                .collect(Collectors.joining(", and "));
    }

    /** Whether some runtimes are all others than the implementations just named. */
    private static boolean isExceptFor(Runtimes named, Runtimes runtimes) {
        return runtimes.of().length == 0 && runtimes.except().length > 0 && Arrays.equals(named.of(), runtimes.except());
    }

    private static String words(Runtimes runtimes, boolean others) {
        List<String> that = relative(runtimes);
        List<String> with = prepositional(runtimes);
        String subject = others ? "other implementations" + place(runtimes) : subject(runtimes, !that.isEmpty());
        boolean every = subject.equals("runtimes") && that.isEmpty() && with.isEmpty() && version(runtimes).isEmpty();
        return (every ? "every runtime" : subject)
                + version(runtimes)
                + (with.isEmpty() ? "" : " " + String.join(" and ", with))
                + (that.isEmpty() ? "" : " " + String.join(", and ", that))
                + (others || runtimes.except().length == 0 ? "" : ", " + names(runtimes.except()) + " apart")
                + (runtimes.notOn().isEmpty() ? "" : ", but on " + SYSTEMS.getOrDefault(runtimes.notOn(), runtimes.notOn()));
    }

    /** A clause such as "that fork" needs a plural before it. */
    private static String subject(Runtimes runtimes, boolean plural) {
        String names = names(runtimes.of());
        boolean kinds = plural || List.of(runtimes.of()).contains(Implementation.PYTHON);
        return (names.isEmpty() ? "runtimes" : kinds ? "runtimes of " + names : names) + place(runtimes);
    }

    private static String place(Runtimes runtimes) {
        return traits(runtimes).filter(Condition::isPlace).map(words -> " " + words).findFirst().orElse("");
    }

    private static String names(Implementation[] implementations) {
        return Arrays.stream(implementations).map(Implementation::words).collect(Collectors.joining(" and "));
    }

    private static String version(Runtimes runtimes) {
        return (runtimes.from().isEmpty() ? "" : " from " + runtimes.from() + " on")
                + (runtimes.before().isEmpty() ? "" : " before " + runtimes.before());
    }

    private static List<String> prepositional(Runtimes runtimes) {
        return traits(runtimes).filter(Condition::isPrepositional).toList();
    }

    private static boolean isPrepositional(String words) {
        return words.startsWith("with ") || words.startsWith("without ");
    }

    private static boolean isPlace(String words) {
        return words.startsWith("on ");
    }

    /** The remaining traits, so that none is left out: "that fork", "whose processes start ...". */

    private static List<String> relative(Runtimes runtimes) {
        List<String> all = new ArrayList<>(traits(runtimes)
                .filter(words -> !isPrepositional(words) && !isPlace(words))
                .toList());
        if (runtimes.startMethods().length > 0) {
            all.add("that start processes by " + String.join(" and by ", runtimes.startMethods()));
        }
        return all;
    }

    private static Stream<String> traits(Runtimes runtimes) {
        return Stream.concat(
                Arrays.stream(runtimes.with()).map(Trait::words),
                Arrays.stream(runtimes.without()).map(Trait::wordsOfLack));
    }
}
