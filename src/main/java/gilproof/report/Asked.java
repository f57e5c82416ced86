package gilproof.report;

import java.util.List;

/**
 * What a claim asks of the recordings of one experiment.
 *
 * @param experiment what is run, in words: "two workers that sleep"
 * @param programs the files of the program that it runs, one for each language in which the claim runs it, seen from the
 *     project's folder
 * @param questions the questions on which the claim stands, in its order, as the evidence of a run has them
 * @param beside those whose answers are only shown beside it
 */
public record Asked(String experiment, List<String> programs, List<String> questions, List<String> beside) {

    public Asked {
        programs = List.copyOf(programs);
        questions = List.copyOf(questions);
        beside = List.copyOf(beside);
    }
}
