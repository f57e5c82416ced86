package gilproof.programs.harness;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A program's parameters, by name.
 *
 * <p>Kept as text, a list with commas between its elements: a worker process then reads it with the smallest of parsers,
 * because its start-up is measured, too.
 */
public final class Parameters {

    private final Properties values;

    Parameters(Properties values) {
        this.values = values;
    }

    /** The parameters of a request. */
    public static Parameters of(Map<String, Object> values) {
        Properties texts = new Properties();
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                texts.setProperty(name, list.stream().map(String::valueOf).collect(Collectors.joining(",")));
            } else if (value != null) {
                texts.setProperty(name, value.toString());
            }
        });
        return new Parameters(texts);
    }

    /** All of them, by name. */
    public Properties values() {
        return values;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter '" + name + "' among " + values.keySet());
        }
        return value;
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    public long count(String name) {
        return Long.parseLong(text(name));
    }

    public int[] numbers(String name) {
        String list = text(name);
        if (list.isEmpty()) {
            return new int[0];
        }
        String[] texts = list.split(",");
        int[] numbers = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            numbers[i] = Integer.parseInt(texts[i]);
        }
        return numbers;
    }

    /** A length of time that is given in seconds, in nanoseconds. */
    public long nanoseconds(String name) {
        return (long) (Double.parseDouble(text(name)) * 1e9);
    }
}
