package gilproof.claim.run;

/**
 * The claims have been tried in the same call of Maven before: {@code test verify}, or a goal that is given twice. A second
 * run would overwrite the first, and any surprise in it.
 */
final class TriedBefore extends RuntimeException {

    private static final long serialVersionUID = 1;

    TriedBefore() {
        super("The claims were tried in this call of Maven before. They are not tried again, and the results stay.");
    }
}
