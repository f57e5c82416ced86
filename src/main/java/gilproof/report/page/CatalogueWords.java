package gilproof.report.page;

/** The catalogue's text about itself. */
final class CatalogueWords {

    static final String INTRODUCTION =
            """
            # The claims

            These claims cover the tutorial's statements about threads, processes and the global lock, and some facts that are \
            newer than the tutorial. Your machine can try each of them. Each claim gives its reason, the evidence for its \
            verdict, and the change with which it must come out the other way.

            ## How to read it

            A *runtime* executes a program: the JVM, CPython, Jython, and others. A claim is tried on each runtime to \
            which it applies. The suite asks each runtime for its abilities, and guesses nothing from its name or version. \
            CPython tells since 3.13 whether it has a global lock. For the others the documentation decides, and the report \
            marks them. CPython, PyPy and GraalPy have a global lock. The JVM, Jython, IronPython, and the free-threaded \
            builds of CPython with their lock off have none.

            | word | what it means |
            | :--- | :--- |
            | round | one run of a program in each of the compared ways, right after each other |
            | recording | the observations of one way in one round: when each worker waited, computed and printed |
            | stamped loop | a loop that reads the clock on every iteration, which shows when it ran and when not |
            | hand-over | one worker follows the other, at the lock or in the output |
            | switch interval | the time for which a thread may keep CPython's lock while others want it; 5 ms by default |
            | evidence | the experiment, with the files of its program, and the questions about its recordings: the claim holds if \
            the answer to all of them is yes. Questions *beside that* are shown to readers and decide nothing |
            | holds | the evidence lies where it must if the claim is true |
            | refuted | the evidence lies where it must if the claim is false |
            | inconclusive | the evidence lies in neither, for example because the machine was too busy; the report gives the reason |
            | expected | the verdict that makes the test green; the opposite makes it red |
            | verifies | the statements of the tutorial that the claim tests, listed at the end of this page; \
            the answer may be that a statement holds only in part |
            | control | the same experiment with one change, judged by the same rules: it must come out the other way, or \
            the claim proves nothing |
            """;

    static final String STATEMENTS =
            """
            The statements that the claims verify, in the tutorial's order and under its headings. The words are ours; the \
            figures are from the machine of the tutorial's author.
            """;

    static final String ABOUT_THIS_PAGE =
            """
            ## About this page

            This page is made from the tests, and a test fails if it is out of date. This command renews it:

            ```
            %s
            ```

            The figures of your machine are in the report and in `target/claims`; see the \
            [README](../README.md).
            """;

    private CatalogueWords() {}
}
