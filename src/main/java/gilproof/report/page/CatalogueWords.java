package gilproof.report.page;

/** The catalogue's text about itself. */
final class CatalogueWords {

    static final String INTRODUCTION =
            """
            # The claims

            All that the tutorial says of how threads, processes and the global lock behave, and some things that became \
            true after it was written, as claims that your machine can try. Each says why it is so, what its verdict \
            follows from, and what must change for it to come out the other way.

            ## How to read it

            A *runtime* is what executes a program: the JVM, CPython, Jython, and others. A claim is tried on each runtime to \
            which it applies, and each runtime is asked what it has; nothing is guessed from its name or version. CPython says \
            since 3.13 whether it has a global lock; of the others their documentation says it, and the report marks them. With \
            a global lock there are CPython, PyPy and GraalPy. Without one there are the JVM, Jython, IronPython, and the \
            free-threaded builds of CPython as long as their lock is off.

            | word | what it means |
            | :--- | :--- |
            | round | a program run once in each of the ways that are compared, right after each other |
            | recording | what was seen of one way in one round: when each worker waited, computed and printed |
            | stamped loop | a loop that reads the clock on every iteration, which shows when it ran and when not |
            | hand-over | one worker follows the other: at the lock, or in what they print |
            | switch interval | how long a thread may keep CPython's lock while others want it; 5 ms by default |
            | evidence | what is run, with the files of its program, and what is asked of the recordings: the claim holds if all of \
            it is so. What is asked *beside that* is shown to readers and decides nothing |
            | holds | the evidence lies where it must if the claim is true |
            | refuted | the evidence lies where it must if the claim is false |
            | inconclusive | neither, for example because the machine was too busy; this is reported, with the reason |
            | expected | the verdict that makes the test green; the opposite makes it red |
            | verifies | the statements of the tutorial that the claim puts to the test, listed at the end of this page; \
            it may find that one holds only in part, and says so |
            | control | the same experiment with one change, judged by the same rules: it must come out the other way, or \
            the claim proves nothing |
            """;

    static final String STATEMENTS =
            """
            The statements that the claims verify, in the tutorial's order and under its headings. The words are ours; the \
            figures are those that the tutorial saw on its own machine.
            """;

    static final String ABOUT_THIS_PAGE =
            """
            ## About this page

            It is made from the tests, and a test fails when it is out of date. This command writes it anew:

            ```
            %s
            ```

            What your machine measured is not here but in the report and in `target/claims`; see the \
            [README](../README.md).
            """;

    private CatalogueWords() {}
}
