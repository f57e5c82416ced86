package gilproof.programs.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A child process that answers late: it reads {@code square 4 0.2}, and after 0.2 s prints {@code 16}. It ends when its
 * input does, so it does not outlive the process that asks it.
 */
public final class LateAnswers {

    private LateAnswers() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            String[] words = question.split(" ");
            TimeUnit.NANOSECONDS.sleep((long) (Double.parseDouble(words[2]) * 1e9));
            System.out.println(answer(words[0], Integer.parseInt(words[1])));
        }
    }

    private static int answer(String what, int n) {
        return switch (what) {
            case "square" -> n * n;
            case "cube" -> n * n * n;
            default -> throw new IllegalArgumentException("neither a square nor a cube: " + what);
        };
    }
}
