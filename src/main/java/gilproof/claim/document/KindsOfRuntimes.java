package gilproof.claim.document;

import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.claim.document.ClaimMethod.Expectation;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All possible descriptions of runtimes: each implementation and version with each set of traits. A runtime reports its
 * traits, and none is guessed from its name, so no set can be ruled out. If a claim does not distinguish some of them, one
 * stands for all, because each trait doubles their number.
 */
final class KindsOfRuntimes {

    /** The versions that a claim may distinguish. */
    private static final List<Versions> VERSIONS = List.of(
            new Versions("cpython", List.of("2.7.18", "3.6.15", "3.9.25", "3.10.20", "3.12.13", "3.13.12", "3.14.3")),
            new Versions("jython", List.of("2.7.4")),
            new Versions("jvm", List.of("17.0.1", "21.0.1", "25.0.1")),
            new Versions("pypy", List.of("2.7.18", "3.9.16", "3.11.13")),
            new Versions("graalpy", List.of("3.12.8")),
            new Versions("ironpython", List.of("2.7.12", "3.4.0")));

    private record Versions(String implementation, List<String> all) {}

    private KindsOfRuntimes() {}

    /** The runtimes that a claim distinguishes by its expectations and controls, those with few traits first. */
    static List<About> of(ClaimMethod claim) {
        return toldApartBy(Stream.concat(
                claim.expectations().stream().map(Expectation::on), claim.controls().stream().map(ControlMethod::on))
                .distinct()
                .toList());
    }

    private static List<About> toldApartBy(List<Condition> conditions) {
        Map<Set<Condition>, About> all = new LinkedHashMap<>();
        for (Set<Trait> traits : setsOfTraits(conditions)) {
            String system = traits.contains(Trait.ON_LINUX) ? "linux" : "win32";
            VERSIONS.forEach(versions -> versions.all().forEach(version -> {
                for (String build : builds(versions.implementation())) {
                    About about =
                            new About(versions.implementation(), version, system, traits, startMethods(traits), null, build);
                    Set<Condition> met =
                            conditions.stream().filter(each -> each.includes(about)).collect(Collectors.toSet());
                    all.putIfAbsent(met, about);
                }
            }));
        }
        return List.copyOf(all.values());
    }

    /** Their own descriptions, for the conditions that no trait decides. */
    private static List<String> builds(String implementation) {
        return implementation.equals("ironpython")
                ? List.of("IronPython on .NET", "IronPython on Mono")
                : List.of(implementation);
    }

    /** The name of one in a complaint: {@code cpython 3.14.3 with GIL, PROCESSES}. */
    static String words(About about) {
        String traits = about.traits().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return about.implementation() + " " + about.version() + (traits.isEmpty() ? "" : " with " + traits);
    }

    /** All sets of the traits that the conditions depend on. */
    private static List<Set<Trait>> setsOfTraits(List<Condition> conditions) {
        Set<Trait> told = EnumSet.noneOf(Trait.class);
        conditions.forEach(condition -> told.addAll(condition.traits()));
        if (told.contains(Trait.FORK)) {
            told.add(Trait.PROCESSES);
        }
        Trait[] traits = told.toArray(Trait[]::new);
        List<Set<Trait>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << traits.length; bits++) {
            Set<Trait> set = EnumSet.noneOf(Trait.class);
            for (int i = 0; i < traits.length; i++) {
                if ((bits & 1 << i) != 0) {
                    set.add(traits[i]);
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
