package gilproof.report.console;

/** What an experiment does: some hint of how long a round takes, before there is one. */
public enum Work {

    /** It only waits. */
    WAITING,

    /** It computes. */
    COMPUTING,

    /** It computes for as long as the pace of its runtime makes worth while: there, the pace is taken first. */
    COMPUTING_AT_ITS_PACE,

    /** It takes the pace of its runtime. */
    TAKING_THE_PACE
}
