package gilproof.recording;

/** A runtime's output is no recording. The message says what was expected, and shows the output. */
public class BadRecordingException extends RuntimeException {

    public BadRecordingException(String message) {
        super(message);
    }

    public BadRecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
