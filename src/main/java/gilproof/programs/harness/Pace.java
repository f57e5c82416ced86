package gilproof.programs.harness;

/** The speed of a busy loop here, so that computing can be sized to a machine. */
final class Pace implements Program {

    /** Nanoseconds: a loop this long can be timed. */
    private static final long ENOUGH = 10_000_000;

    private static final int TIMINGS = 3;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.measured(() -> measure(parameters.count("passes"), recording));
    }

    private static void measure(long passes, Recording recording) {
        long iterations = 1000;
        // A just-in-time compiler is at work during the first passes.
        for (long pass = 0; pass < passes; pass++) {
            while (timedSpin(iterations) < ENOUGH) {
                iterations *= 2;
            }
        }
        long least = leastOfSome(iterations);
        // A loop that was denied a processor seemed longer than it is.
        while (least < ENOUGH / 2) {
            iterations *= 2;
            least = leastOfSome(iterations);
        }
        recording.saw("nanoseconds of the loop", least);
        recording.saw("iterations a second", iterations * 1_000_000_000L / least);
    }

    private static long leastOfSome(long iterations) {
        long least = Long.MAX_VALUE;
        for (int timing = 0; timing < TIMINGS; timing++) {
            least = Math.min(least, timedSpin(iterations));
        }
        return least;
    }

    /**
     * Load can only add to a time: denied time is subtracted. The clock is read outside of the other readings: a denial between
     * two of them makes the time longer, and never less than nothing, which the least of a few would be sure to find.
     */
    private static long timedSpin(long iterations) {
        long begun = System.nanoTime();
        Schedstat before = Schedstat.now();
        Loops.spin(iterations);
        Schedstat after = Schedstat.now();
        long length = System.nanoTime() - begun;
        // Where it is not told, it is less than nothing.
        return Math.max(1, length - Math.max(0, after.since(before).denied()));
    }
}
