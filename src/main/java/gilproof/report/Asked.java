package gilproof.report;

import java.util.List;

/**
 * The questions of a claim about the recordings of one experiment.
 *
 * @param experiment the experiment, in words: "two workers that sleep"
 * @param programs the files of its program, one for each language in which the claim runs it, relative to the project's
 *     folder
 * @param questions the questions on which the claim stands, in its order and in the words of a run's evidence
 * @param beside questions whose answers are only shown beside the proof
 */
public record Asked(String experiment, List<String> programs, List<String> questions, List<String> beside) {

    public Asked {
        programs = List.copyOf(programs);
        questions = List.copyOf(questions);
        beside = List.copyOf(beside);
    }
}
