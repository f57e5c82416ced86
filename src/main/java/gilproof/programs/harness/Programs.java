package gilproof.programs.harness;

/** The programs that there are in Java: a class each, under the name that it shares with its Python module. */
public final class Programs {

    private static final String LESSONS = "gilproof.programs.";

    private Programs() {}

    /**
     * The program of that name: {@code queue_order} is {@link gilproof.programs.QueueOrder}. It is found by its name, so that a worker process loads only
     * the program that it runs, and a new program needs no entry anywhere.
     *
     * @throws IllegalArgumentException when there is none in Java
     */
    public static Program named(String name) {
        StringBuilder type = new StringBuilder(LESSONS);
        for (String word : name.split("_")) {
            type.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        try {
            return (Program) Class.forName(type.toString()).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException none) {
            throw new IllegalArgumentException("no program '" + name + "' in Java", none);
        }
    }
}
