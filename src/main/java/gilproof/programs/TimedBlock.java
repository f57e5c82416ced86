package gilproof.programs;

import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import java.util.Locale;

/** Timing a block: a line before it, a line with its elapsed time after it. */
public final class TimedBlock implements Program {

    /** Times a block; one that throws is reported too. */
    static void timed(String title, Recording.Body block) throws Exception {
        System.out.println("begin " + title);
        long begun = System.nanoTime();
        try {
            block.run();
        } finally {
            report(title, begun);
        }
    }

    /** Times a block without care for failures: an exception skips the report. */
    private static void timedNaively(String title, Recording.Body block) throws Exception {
        System.out.println("begin " + title);
        long begun = System.nanoTime();
        block.run();
        report(title, begun);
    }

    private static void report(String title, long begun) {
        System.out.println(String.format(Locale.ROOT, "end %s after %.6f s", title, (System.nanoTime() - begun) / 1e9));
    }

    /** Times a block that throws, with care or naively. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        String title = "a block that throws";
        Recording.Body throwing = () -> {
            throw new IllegalStateException("thrown in a timed block");
        };
        recording.transcript(() -> recording.measured(() -> {
            try {
                if (parameters.flag("naive")) {
                    timedNaively(title, throwing);
                } else {
                    timed(title, throwing);
                }
            } catch (IllegalStateException thrown) {
                recording.saw("thrown on", true);
            }
        }));
    }
}
