package gilproof.claim.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.experiment.Experiment;
import gilproof.experiment.Lab;
import gilproof.experiment.Workbench;
import gilproof.recording.Cost;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.report.Asked;
import gilproof.runtime.About;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The questions of a claim and their experiments. The claim's method runs as it stands, on a bench that records nothing, and
 * with assertions that only ask. A question belongs to the experiment whose ways were read last.
 */
final class DryRun {

    /** The questions about one experiment. */
    private record Inquiry(Set<Path> programs, Set<String> questions, Set<String> beside) {

        Inquiry() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Map<String, Inquiry> inquiries = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private Inquiry current;
    private int questions;

    private DryRun() {}

    /** The questions on all runtimes to which the claim applies, together. */
    static List<Asked> of(ClaimMethod claim) {
        return allOf(claim).asked();
    }

    /**
     * The faults of the claim or its controls, each as a sentence: a way in which the experiment is not run, or a control
     * with fewer or more questions.
     */
    static List<String> mistakesIn(ClaimMethod claim) {
        DryRun run = new DryRun();
        for (About about : runtimesOf(claim)) {
            int asked = run.tryOn(about, claim::judge, claim) / claim.timesOn(about);
            for (ControlMethod control : claim.controls()) {
                int ofControl = control.on().includes(about) ? run.tryOn(about, control::judge, claim) : asked;
                if (ofControl != asked && run.mistakes.isEmpty()) {
                    run.mistakes.add(claim.claim().id() + " asks " + asked + " questions on "
                            + KindsOfRuntimes.words(about) + ", and its control " + ofControl + ": "
                            + control.control().changes().replaceAll("\\.$", ""));
                }
            }
        }
        return List.copyOf(run.mistakes);
    }

    private static DryRun allOf(ClaimMethod claim) {
        DryRun run = new DryRun();
        runtimesOf(claim).forEach(about -> run.tryOn(about, claim::judge, claim));
        return run;
    }

    private static List<About> runtimesOf(ClaimMethod claim) {
        return TypicalRuntimes.all().stream()
                .filter(about -> claim.expectedOn(about).isPresent())
                .toList();
    }

    /** A method of the document, ready to run. */
    @FunctionalInterface
    private interface Tried {
        void judge(Object section, Lab lab);
    }

    /** The number of questions asked there. */
    private int tryOn(About about, Tried tried, ClaimMethod claim) {
        int before = questions;
        Object section = ReflectionSupport.newInstance(claim.method().getDeclaringClass());
        try {
            Judging.onlyAsk(this::ask, () -> tried.judge(section, new Lab(bench(about, "", isJava(about)))));
        } catch (Throwable broken) {
            // A run of the claim meets the same exception, and reports it.
            mistakes.add(claim.claim().id() + " can't be tried on " + KindsOfRuntimes.words(about) + ": " + broken);
        }
        return questions - before;
    }

    private static boolean isJava(About about) {
        return about.implementation().equals("jvm");
    }

    private void ask(Weight weight, String question) {
        questions++;
        (weight == Weight.PROOF ? current.questions() : current.beside()).add(question);
    }

    private List<Asked> asked() {
        List<Asked> all = new ArrayList<>();
        inquiries.forEach((experiment, inquiry) -> all.add(new Asked(
                experiment,
                inquiry.programs().stream().map(path -> path.toString().replace('\\', '/')).toList(),
                List.copyOf(inquiry.questions()),
                List.copyOf(inquiry.beside()))));
        return all;
    }

    /**
     * A bench of a runtime that records nothing.
     *
     * @param place the text behind an experiment's name, or an empty text
     */
    private Workbench bench(About about, String place, boolean java) {
        return new Workbench() {
            @Override
            public About about() {
                return about;
            }

            @Override
            public Rounds rounds(Experiment experiment) {
                return unrecorded(experiment, place, java);
            }

            @Override
            public Workbench ofTheJvm() {
                return bench(about, ", on the JVM", true);
            }

            @Override
            public Workbench embedded() {
                return bench(about, ", inside a JVM", true);
            }
        };
    }

    /** Rounds in which each way has one empty recording. */
    private Rounds unrecorded(Experiment experiment, String place, boolean java) {
        return new Rounds() {
            @Override
            public String experiment() {
                return experiment.name();
            }

            @Override
            public List<Round> recordEnough() {
                throw new IllegalStateException("an assertion looks at a recording before it has said what it asks");
            }

            @Override
            public boolean addRound() {
                return false;
            }

            @Override
            public List<Recording> read(Way way) {
                if (!experiment.ways().contains(way)) {
                    throw new NoSuchElementException("'" + experiment + "' is not run by " + way);
                }
                current = inquiries.computeIfAbsent(experiment.name() + place, key -> new Inquiry());
                (java ? ProgramFiles.inJava(experiment.program()) : ProgramFiles.inPython(experiment.program()))
                        .ifPresent(current.programs()::add);
                return List.of(new Recording(
                        "none",
                        experiment.program(),
                        way,
                        JsonNodeFactory.instance.objectNode(),
                        List.of(),
                        Map.of(),
                        "",
                        new Cost(1, 0),
                        Duration.ZERO));
            }
        };
    }
}
