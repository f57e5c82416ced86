package gilproof.claim.document;

import gilproof.claim.Where;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a runtime could say of itself: each implementation and version with each set of traits. Traits are asked of the
 * runtime and never guessed, so none of these can be ruled out, whether anybody has met it or not. Of those that no condition
 * tells apart, one stands for all: each trait doubles the number of them.
 */
final class KindsOfRuntimes {

    /** Versions between which a claim may tell. */
    private static final Map<String, List<String>> VERSIONS = new LinkedHashMap<>();

    static {
        VERSIONS.put("cpython", List.of("2.7.18", "3.6.15", "3.9.25", "3.10.20", "3.12.13", "3.13.12", "3.14.3"));
        VERSIONS.put("jython", List.of("2.7.4"));
        VERSIONS.put("jvm", List.of("17.0.1", "21.0.1", "25.0.1"));
        VERSIONS.put("pypy", List.of("2.7.18", "3.9.16", "3.11.13"));
        VERSIONS.put("graalpy", List.of("3.12.8"));
        VERSIONS.put("ironpython", List.of("2.7.12", "3.4.0"));
    }

    private KindsOfRuntimes() {}

    /** All of them, those with few traits first. */
    static List<About> all() {
        Map<Set<Where>, About> all = new LinkedHashMap<>();
        for (Set<Trait> traits : setsOfTraits()) {
            String system = traits.contains(Trait.ON_LINUX) ? "linux" : "win32";
            VERSIONS.forEach((implementation, versions) -> versions.forEach(version -> {
                for (String build : builds(implementation)) {
                    About about = new About(implementation, version, system, traits, startMethods(traits), null, build);
                    all.putIfAbsent(conditionsOf(about), about);
                }
            }));
        }
        return List.copyOf(all.values());
    }

    /** How they describe themselves, where that tells something that no trait does. */
    private static List<String> builds(String implementation) {
        return implementation.equals("ironpython")
                ? List.of("IronPython on .NET", "IronPython on Mono")
                : List.of(implementation);
    }

    private static Set<Where> conditionsOf(About about) {
        Set<Where> conditions = EnumSet.noneOf(Where.class);
        for (Where where : Where.values()) {
            if (where.includes(about)) {
                conditions.add(where);
            }
        }
        return conditions;
    }

    /** How a complaint names one: {@code cpython 3.14.3 with GIL, PROCESSES}. */
    static String words(About about) {
        String traits = about.traits().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return about.implementation() + " " + about.version() + (traits.isEmpty() ? "" : " with " + traits);
    }

    private static List<Set<Trait>> setsOfTraits() {
        Trait[] traits = Trait.values();
        List<Set<Trait>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << traits.length; bits++) {
            Set<Trait> set = EnumSet.noneOf(Trait.class);
            for (Trait trait : traits) {
                if ((bits & 1 << trait.ordinal()) != 0) {
                    set.add(trait);
                }
            }
            // Fork is one of the ways to start a process.
            if (set.contains(Trait.PROCESSES) || !set.contains(Trait.FORK)) {
                sets.add(set);
            }
        }
        sets.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return sets;
    }

    private static List<String> startMethods(Set<Trait> traits) {
        if (traits.contains(Trait.FORK)) {
            return List.of("fork", "spawn", "forkserver");
        }
        return traits.contains(Trait.PROCESSES) ? List.of("spawn") : List.of();
    }
}
