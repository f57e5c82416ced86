package gilproof.recording;

/** What a runtime printed is no recording; the message says what was expected and shows what came instead. */
public class BadRecordingException extends RuntimeException {

    public BadRecordingException(String message) {
        super(message);
    }

    public BadRecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
