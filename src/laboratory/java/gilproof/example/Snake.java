package gilproof.example;

import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The example of docs/runtimes.md: an interpreter that the suite did not know. */
public final class Snake implements RuntimeKind {

    @Override
    public String name() {
        return "snake";
    }

    @Override
    public String howToGet() {
        return "'snake-installer install snake'.";
    }

    @Override
    public Optional<Pattern> executable() {
        return Optional.of(Pattern.compile("snake(\\d+)?"));
    }

    @Override
    public List<LanguageRuntime> madeFrom(Interpreter found) {
        return found.isA("snake") ? List.of(found.as(found.name(), "--quiet")) : List.of();
    }
}
