package gilproof.recording;

/** A runtime printed something that is no recording. The message says what was expected, and shows what came. */
public class BadRecordingException extends RuntimeException {

    public BadRecordingException(String message) {
        super(message);
    }

    public BadRecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
