package gilproof.claim.document;

import gilproof.report.page.StatementText;
import java.util.Arrays;
import java.util.List;

/** The tutorial's statements about behaviour, in its order and in our words. Claims name the statements that they verify. */
public enum Statement {
    I1(Heading.TITLE, "CPython has one lock. A thread drives the interpreter only while it owns that lock."),
    I2(
            Heading.TITLE,
            "The lock guards the way CPython keeps track of memory, which threads without it would spoil. Jython and "
                    + "IronPython keep track of it in another way, and need no such lock."),
    I3(Heading.TITLE, "The price: of all the threads in a process, Python code advances in one at a time."),
    I4(Heading.TITLE,
            "Two things often said of threads are wrong: that they are of no use, and that they can only cost time."),
    I5(Heading.TITLE, "There is work that is done sooner with threads."),

    A1(
            Heading.ONE_THREAD,
            "One thread works out four squares and then four cubes, sleeps before each, and prints them in just that order; "
                    + "a timer tells when it begins and how long it took.",
            "numbers 2, 4, 8, 9; sleeps of 0.2 s; 1.628 s"),
    A2(Heading.ONE_THREAD, "Nearly all of that time is the sleeps, added up.", "1.6 s"),

    B1(
            Heading.THREADS,
            "With a thread for the squares and another for the cubes, their lines come mixed; two of them even share one.",
            "0.812 s"),
    B2(Heading.THREADS, "That is close to twice the speed of one thread.", "0.8 s saved"),
    B3(
            Heading.THREADS,
            "When a long empty loop takes the place of each sleep, one thread sets a new time to compare with.",
            "8,000,000 iterations; 1.927 s"),
    B4(Heading.THREADS, "With these loops, two threads gain nothing.", "2.031 s"),
    B5(Heading.THREADS, "They even come in a little later than the one.", "2.031 s against 1.927 s"),
    B6(Heading.THREADS, "A loop that computes has to come back for the lock again and again."),
    B7(Heading.THREADS, "A thread that sleeps leaves the lock alone until it wakes up, so the other can take it and go on."),
    B8(Heading.THREADS, "To wait for input, for output or for another system is like sleeping: threads can do it together."),
    B9(Heading.THREADS, "For work that is all computing, CPython's threads are no help, and the lock is to blame."),

    D1(Heading.THREAD_VS_PROCESS,
            "Threads and processes are alike in that each is a sequence of steps that needs no other."),
    D2(Heading.THREAD_VS_PROCESS, "All threads of a process work in one memory."),
    D3(Heading.THREAD_VS_PROCESS, "A process works in a memory that it has to itself."),
    D4(Heading.THREAD_VS_PROCESS, "So it takes more effort to hand an object from one process to another."),
    D5(
            Heading.THREAD_VS_PROCESS,
            "Threads could write to the same place in the same moment. Something has to prevent that, and the global lock "
                    + "is there to do it."),
    D6(
            Heading.THREAD_VS_PROCESS,
            "Squares in one process and cubes in another, with the sleeps: about half of what one thread took.",
            "0.844 s"),
    D7(
            Heading.THREAD_VS_PROCESS,
            "The same two processes with the busy loops: this time too about half of what one thread took, where "
                    + "two threads had gained nothing.",
            "1.097 s against 1.927 s"),

    E1(
            Heading.MEMORY,
            "A global list that a thread has filled with squares is full wherever it is looked at.",
            "[4, 16, 64, 81] inside and outside"),
    E2(
            Heading.MEMORY,
            "A global list that a process has filled with cubes is empty for the process that started it.",
            "[8, 64, 512, 729] inside, [] outside"),
    E3(Heading.MEMORY, "What the process had filled was its own copy, which no other process sees."),
    F1(Heading.MEMORY, "There are means by which processes do share data: Value, Array and Queue.");

    private final StatementText text;

    Statement(String heading, String says) {
        this(heading, says, null);
    }

    Statement(String heading, String says, String figure) {
        text = new StatementText(name(), heading, says, figure);
    }

    StatementText text() {
        return text;
    }

    public static List<StatementText> all() {
        return Arrays.stream(values()).map(Statement::text).toList();
    }

    static boolean exists(String id) {
        return Arrays.stream(values()).anyMatch(statement -> statement.name().equals(id));
    }

    /** The tutorial's headings; a heading below another one is named together with it. */
    private static final class Heading {
        static final String TITLE = "GIL, Multithreading, and Multiprocessing";
        static final String ONE_THREAD = "Single Threaded Example";
        static final String THREADS = "Multithreading Example";
        static final String THREAD_VS_PROCESS = "Multiprocessing Example: Thread vs Process";
        static final String MEMORY = "Multiprocessing Example: Memory Space Comparison";
    }
}
