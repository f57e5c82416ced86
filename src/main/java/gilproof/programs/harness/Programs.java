package gilproof.programs.harness;

/** The programs in Java: a class each, under the name that it shares with its Python module. */
public final class Programs {

    private static final String LESSONS = "gilproof.programs.";

    /** The one program that is no lesson. */
    private static final String OF_THE_HARNESS = "pace";

    private Programs() {}

    /**
     * The program of that name: {@code queue_order} is {@link gilproof.programs.QueueOrder}. It is found by its name, so
     * that a worker process loads only its own program, and a new program needs no entry anywhere.
     *
     * @throws IllegalArgumentException when there is none in Java
     */
    public static Program named(String name) {
        StringBuilder type = new StringBuilder();
        for (String word : name.split("_")) {
            type.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        try {
            String folder = name.equals(OF_THE_HARNESS) ? Programs.class.getPackageName() + "." : LESSONS;
            return (Program) Class.forName(folder + type).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException none) {
            throw new IllegalArgumentException("no program '" + name + "' in Java", none);
        }
    }
}
