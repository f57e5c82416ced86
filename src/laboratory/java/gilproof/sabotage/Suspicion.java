package gilproof.sabotage;

import gilproof.report.Outcome;
import gilproof.report.Status;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The expected reaction of one claim to one lie.
 *
 * @param claim the claim's id
 * @param statuses the allowed statuses of the claim's trial
 * @param needsProcessors whether it may also be undecided, if the machine does not give it the processors that it needs
 * @param because a pattern that its reason must contain: a claim that is red for another reason has not detected the lie
 */
record Suspicion(String claim, Set<Status> statuses, boolean needsProcessors, String because) {

    /** Claims that are refuted where they should hold, or the reverse, on any machine: by order or values. */
    static Stream<Suspicion> surprised(String... claims) {
        return all(Status.SURPRISE, false, "", claims);
    }

    /** The same of claims that need the processors in time, and are undecided if the machine does not give them. */
    static Stream<Suspicion> surprisedGivenProcessors(String... claims) {
        return all(Status.SURPRISE, true, "", claims);
    }

    /** Claims whose control does not come out the other way. */
    static Stream<Suspicion> broken(String... claims) {
        return all(Status.BROKEN_CLAIM, false, "its control should come out the other way", claims);
    }

    /** The same of claims that need the processors in time. */
    static Stream<Suspicion> brokenGivenProcessors(String... claims) {
        return all(Status.BROKEN_CLAIM, true, "its control should come out the other way", claims);
    }

    /** Claims for which no recording is believed, for a reason. */
    static Stream<Suspicion> disbelieving(String because, String... claims) {
        return all(Status.RUNTIME_FAULT, false, because, claims);
    }

    /** The same of claims that are undecided if the machine does not let its threads run often enough to see it. */
    static Stream<Suspicion> disbelievingGivenProcessors(String because, String... claims) {
        return all(Status.RUNTIME_FAULT, true, because, claims);
    }

    /**
     * Claims that are red in one way or another, depending on the machine: refuted, or without a recording that is believed.
     */
    static Stream<Suspicion> surprisedOrDisbelieving(String because, String... claims) {
        return Arrays.stream(claims)
                .map(claim -> new Suspicion(claim, Set.of(Status.SURPRISE, Status.RUNTIME_FAULT), false, because));
    }

    /**
     * Claims that the lie does not affect, because it is not about their evidence: the reason why one claim is not enough.
     */
    static Stream<Suspicion> unaware(String... claims) {
        return all(Status.AS_EXPECTED, true, "", claims);
    }

    private static Stream<Suspicion> all(Status status, boolean needsProcessors, String because, String... claims) {
        return Arrays.stream(claims).map(claim -> new Suspicion(claim, Set.of(status), needsProcessors, because));
    }

    /** Whether the claim is one of those that should detect the lie. */
    boolean shouldFindIt() {
        return !statuses.contains(Status.AS_EXPECTED);
    }

    /** Whether the claim's trial had an expected result. */
    boolean isConfirmedBy(Outcome outcome) {
        String reason = outcome.reason();
        return statuses.contains(outcome.status()) && Pattern.compile(because).matcher(reason).find();
    }

    /** Whether it had not, but only for lack of processors. */
    boolean isLeftOpenBy(Outcome outcome) {
        return needsProcessors && outcome.status() == Status.UNDECIDED;
    }
}
