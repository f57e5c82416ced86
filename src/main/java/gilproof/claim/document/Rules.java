package gilproof.claim.document;

import static gilproof.claim.document.Rule.Case.answer;
import static gilproof.report.page.Answer.IN_PART;
import static gilproof.report.page.Answer.NEVER_QUITE;
import static gilproof.report.page.Answer.NOT_HERE;
import static gilproof.report.page.Answer.NO_LONGER;
import static gilproof.report.page.Answer.TRUE;

import java.util.EnumMap;
import java.util.Map;

/** The rule of each statement of the tutorial, from the verdicts of its claims to its answer, with reasons. */
final class Rules {

    private static final String CPYTHON = "cpython";
    private static final Map<Statement, Rule> RULES = new EnumMap<>(Statement.class);

    static {
        theLock();
        oneThread();
        threadsThatWait();
        threadsThatCompute();
        processes();
        memory();
    }

    private Rules() {}

    /** The rule of a statement; each statement has one. */
    static Rule of(Statement statement) {
        return RULES.get(statement);
    }

    private static void theLock() {
        RULES.put(Statement.I1, Rule.of(
                answer(
                        TRUE,
                        "A thread executes Python code only while it holds the lock of its interpreter. Up to 3.11 a "
                                + "process has one such lock. Since 3.12 it can have several interpreters, each with "
                                + "a lock of its own.")
                        .on(CPYTHON),
                answer(TRUE, "The tutorial says this of CPython; this implementation has a lock of the same kind."),
                answer(
                        NO_LONGER,
                        "This build of CPython runs without the lock: two of its threads execute Python code at the "
                                + "same time.")
                        .on(CPYTHON)
                        .whereRefuted("G1"),
                answer(
                        NOT_HERE,
                        "The tutorial says this of CPython. This runtime has no such lock: two of its threads execute "
                                + "code at the same time.")
                        .whereRefuted("G1")));
        RULES.put(Statement.I2, Rule.of(
                answer(
                        IN_PART,
                        "This build of CPython counts references in a way that needs the lock: without it, counts come "
                                + "out wrong. The lock is one way to protect the counts and not the only one: "
                                + "free-threaded CPython counts without it.")
                        .where("G2")
                        .whereRefuted("G7"),
                answer(
                        IN_PART,
                        "CPython counts references, and its lock protects the counts. That they need it is not tried "
                                + "here: this build is no library that another program can load.")
                        .whereRefuted("G7"),
                answer(
                        NO_LONGER,
                        "This build of CPython runs without the lock and counts references all the same: two threads that refer "
                                + "to one object are both counted.")
                        .where("G8"),
                answer(
                        NOT_HERE,
                        "The tutorial says this of CPython. This implementation counts no references and has a lock all "
                                + "the same.")
                        .where("G7"),
                answer(TRUE,
                        "This implementation leaves memory to the garbage collector of its platform, and has no such lock.")
                        .on("jython", "ironpython")));
        RULES.put(Statement.I3, Rule.of(
                answer(
                        IN_PART,
                        "It is true of the threads of one interpreter. Since 3.12 a process can have several "
                                + "interpreters, each with a lock of its own, and they execute Python code at the "
                                + "same time.")
                        .where("N5"),
                answer(TRUE, "One thread at a time executes Python code, so two busy threads are no faster than one."),
                answer(
                        NO_LONGER,
                        "In this build of CPython, which runs without the lock, threads of one process execute Python "
                                + "code at the same time.")
                        .on(CPYTHON)
                        .whereRefuted("G1", "C1"),
                answer(
                        NOT_HERE,
                        "The tutorial says this of CPython. This runtime has no such lock, and threads of one process "
                                + "execute code at the same time.")
                        .whereRefuted("G1", "C1")));
        RULES.put(Statement.I4, Rule.of(answer(
                TRUE,
                "It depends on the work. Two threads that mostly wait are done in about half of one thread's time; two that "
                        + "compute gain nothing under a global lock.")));
        RULES.put(Statement.I5, Rule.of(
                answer(TRUE, "Work that mostly waits: two threads wait at the same time.")));
    }

    private static void oneThread() {
        RULES.put(Statement.A1, Rule.of(answer(
                TRUE,
                "One thread does one thing after the other, in the order of the program's text. What the timer does when its "
                        + "block is left, it does whichever way the block is left.")));
        RULES.put(Statement.A2, Rule.of(answer(
                TRUE,
                "Each sleep begins when the one before it has ended, so eight sleeps of 0.2 s take 1.6 s at least.")));
    }

    private static void threadsThatWait() {
        RULES.put(Statement.B1, Rule.of(
                answer(
                        TRUE,
                        "Each thread keeps its own order, and between the two there is none. print() writes a line and "
                                + "its end one after the other, and the other thread may write in between.")
                        .where("T7"),
                answer(
                        IN_PART,
                        "Each thread keeps its own order, and between the two there is none. Whether two lines can share one "
                                + "is a question about Python's print(), and not tried here."),
                answer(IN_PART, "The lines of the two threads mix, but here each line stays whole.").whereRefuted("T7")));
        RULES.put(Statement.B2, Rule.of(answer(
                TRUE,
                "The two threads sleep at the same time, so the whole lasts little longer than the four sleeps of one.")));
        RULES.put(Statement.B7, Rule.of(
                answer(
                        TRUE,
                        "sleep() gives the lock up before it waits and takes it again afterwards. The other thread "
                                + "runs all the while.")
                        .where("T4"),
                answer(IN_PART, "The other thread runs all the while. That sleep() gives a lock up is not tried here.")));
        RULES.put(Statement.B8, Rule.of(answer(
                TRUE, "A thread that waits for another system's answer leaves the lock and the processor to others.")));
    }

    private static void threadsThatCompute() {
        RULES.put(Statement.B3, Rule.of(
                answer(
                        TRUE,
                        "One thread runs the eight loops one after the other. How long they take depends on the machine and "
                                + "the version: only the ratio of two threads to one can be compared."),
                answer(
                        IN_PART,
                        "One thread runs the eight loops one after the other. But here that is no bound for threads: "
                                + "two take about half as long.")
                        .whereRefuted("C1")));
        RULES.put(Statement.B4, Rule.of(
                answer(
                        TRUE,
                        "A thread executes the loop only while it holds the lock, so two take turns and are no faster than one."),
                answer(
                        IN_PART,
                        "Two threads gain nothing, but they also lose far more than the tutorial saw: they contend "
                                + "for the lock.")
                        .whereRefuted("C2"),
                answer(NO_LONGER,
                        "In this build of CPython, which runs without the lock, two threads take about half as long.")
                        .on(CPYTHON)
                        .whereRefuted("C1"),
                answer(NOT_HERE, "This runtime has no global lock: two threads take about half as long.")
                        .whereRefuted("C1")));
        RULES.put(Statement.B5, Rule.of(
                answer(
                        IN_PART,
                        "Taking turns costs so little that one run of each, as in the tutorial, cannot tell it from nothing: "
                                + "sometimes two threads come in later, sometimes they do not. The tutorial's two figures are "
                                + "not of the same session either: the cell of 2.031 s has the number 8, the code shown "
                                + "before it has the number 9."),
                answer(NOT_HERE, "Two threads come in much later here, not a little.").whereRefuted("C2")));
        RULES.put(Statement.B6, Rule.of(answer(
                NEVER_QUITE,
                "A busy loop does not need the lock again and again: it has the lock and keeps it. A thread that waits for the "
                        + "lock asks for it, once per switch interval.")));
        RULES.put(Statement.B9, Rule.of(
                answer(
                        IN_PART,
                        "It is true of computing in Python code. Code in C can give the lock up while it computes, and "
                                + "two threads then take about half of one thread's time.")
                        .where("C1", "C4"),
                answer(
                        TRUE,
                        "Two threads that compute in Python code are no faster than one. This run tried no code in C that "
                                + "gives the lock up while it computes."),
                answer(
                        NO_LONGER,
                        "In this build of CPython, which runs without the lock, two threads that compute take about "
                                + "half of one thread's time.")
                        .on(CPYTHON)
                        .whereRefuted("C1"),
                answer(
                        NOT_HERE,
                        "The tutorial says this of CPython. This runtime has no such lock, and two threads that compute "
                                + "take about half of one thread's time.")
                        .whereRefuted("C1")));
    }

    private static void processes() {
        RULES.put(Statement.D1, Rule.of(
                answer(
                        IN_PART,
                        "Each keeps its own order, and an exception ends no other. But a crash takes all threads of its "
                                + "process with it; only another process goes on.")
                        .where("P7"),
                answer(TRUE, "Each keeps its own order, and goes on when the one beside it fails.")));
        RULES.put(Statement.D2, Rule.of(answer(
                TRUE,
                "Threads have the process id in common, and a list that one of them fills is the same object for all.")));
        RULES.put(Statement.D3, Rule.of(answer(
                TRUE, "A process has an id and a memory of its own: its parent sees nothing of what it puts into a list.")));
        RULES.put(Statement.D4, Rule.of(answer(
                TRUE, "What is handed to a running process must be turned into bytes first, and not every object can be.")));
        RULES.put(Statement.D5, Rule.of(answer(
                NEVER_QUITE,
                "Precautions are needed, but a global lock is none. It protects the interpreter, not the data of programs: "
                        + "with it as without it, two threads that read, change and write back one counter lose updates. "
                        + "Programs need locks of their own.")));
        RULES.put(Statement.D6, Rule.of(
                answer(
                        TRUE,
                        "The two processes sleep at the same time. On a machine that is not busy, starting them takes little beside the "
                                + "sleeps."),
                answer(NOT_HERE,
                        "The two processes sleep at the same time, but starting them takes so long here that nothing is gained.")
                        .whereRefuted("P1")));
        RULES.put(Statement.D7, Rule.of(
                answer(TRUE, "Each process has an interpreter of its own, with its own lock, so two processors compute.")
                        .where("P2"),
                answer(
                        IN_PART,
                        "Two processes compute at the same time. But here two threads do so too, so processes are not needed "
                                + "for that.")
                        .where("P2")
                        .whereRefuted("C1"),
                answer(
                        NOT_HERE,
                        "The two processes compute at the same time, but starting them takes so long here that nothing "
                                + "is gained.")
                        .whereRefuted("P2"),
                answer(
                        NOT_HERE,
                        "The two processes compute at the same time, but starting them takes so long here that nothing is "
                                + "gained. Two threads take about half as long.")
                        .whereRefuted("C1", "P2"),
                answer(NOT_HERE,
                        "No process can be started here, and two threads do gain: they take about half as long as one.")
                        .whereRefuted("C1"),
                answer(IN_PART, "Two threads gain nothing. Two processes are not tried here.")));
    }

    private static void memory() {
        RULES.put(Statement.E1, Rule.of(answer(
                TRUE, "Inside the thread and outside it, the list is the same object.")));
        RULES.put(Statement.E2, Rule.of(answer(
                TRUE, "The process fills a list in its own memory. The parent's list is another one.")));
        RULES.put(Statement.E3, Rule.of(answer(
                TRUE,
                "The process has its own copy. What is in it at the start depends on the start method: with fork it is the "
                        + "parent's current state, with spawn and forkserver the module as it is when imported.")));
        RULES.put(Statement.F1, Rule.of(
                answer(
                        TRUE,
                        "Java has other means than Python's three that do the same: a file that both processes map into "
                                + "their memory, and a connection between them.")
                        .on("jvm"),
                answer(
                        TRUE,
                        "A Value and an Array lie in memory that the system maps into both processes. A Queue sends copies "
                                + "through a pipe.")));
    }
}
