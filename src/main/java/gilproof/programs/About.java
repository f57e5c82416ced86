package gilproof.programs;

import java.util.List;
import java.util.Map;

/** What is this JVM? */
final class About {

    private About() {}

    static Map<String, Object> hello() {
        return Main.event(
                "hello",
                "implementation",
                "jvm",
                "version",
                System.getProperty("java.version"),
                "traits",
                List.of("PROCESSES"),
                "startMethods",
                List.of("spawn"),
                "noProcesses",
                null,
                "executable",
                System.getProperty("java.home"),
                "build",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }
}
