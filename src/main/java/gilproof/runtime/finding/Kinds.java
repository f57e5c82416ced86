package gilproof.runtime.finding;

import gilproof.runtime.RuntimeKind;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds the kinds of runtimes: each class here that implements {@link RuntimeKind} is one. */
final class Kinds {

    private Kinds() {}

    /** The kinds in the package {@code kind}. */
    static List<RuntimeKind> all() {
        return in(RuntimeKind.class.getPackageName() + ".kind");
    }

    /** The kinds in some packages, in their order. */
    static List<RuntimeKind> in(String... packages) {
        return Arrays.stream(packages)
                .flatMap(each -> ReflectionSupport.findAllClassesInPackage(each, type -> isKindIn(each, type), name -> true)
                        .stream())
                .map(type -> (RuntimeKind) ReflectionSupport.newInstance(type))
                .sorted(Comparator.comparingInt(RuntimeKind::place).thenComparing(RuntimeKind::name))
                .toList();
    }

    private static boolean isKindIn(String name, Class<?> type) {
        // A search also finds classes in packages below.
        return RuntimeKind.class.isAssignableFrom(type)
                && type.getPackageName().equals(name)
                && !Modifier.isAbstract(type.getModifiers());
    }
}
