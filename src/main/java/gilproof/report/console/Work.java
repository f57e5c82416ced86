package gilproof.report.console;

/** An experiment's kind of work: a hint at the length of a round, before there is one. */
public enum Work {

    /** It only waits. */
    WAITING,

    /** It computes. */
    COMPUTING,

    /** It computes for a time that is sized to the pace of its runtime: the pace is measured first. */
    COMPUTING_AT_ITS_PACE,

    /** It measures the pace of its runtime. */
    TAKING_THE_PACE
}
