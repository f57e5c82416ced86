package gilproof.programs;

/** The programs that there are in Java: a class each, under the name that it shares with its Python module. */
final class Programs {

    private Programs() {}

    /**
     * The program of that name: {@code turns} is {@link Turns}. It is found by its name, so that a worker process loads only
     * the program that it runs, and a new program needs no entry anywhere.
     *
     * @throws IllegalArgumentException when there is none in Java
     */
    static Program named(String name) {
        String type = Programs.class.getPackageName() + "." + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            return (Program) Class.forName(type).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException none) {
            throw new IllegalArgumentException("no program '" + name + "' in Java", none);
        }
    }
}
