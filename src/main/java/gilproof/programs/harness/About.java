package gilproof.programs.harness;

import java.util.ArrayList;
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
                traits(),
                "startMethods",
                List.of("spawn"),
                "noProcesses",
                null,
                "executable",
                System.getProperty("java.home"),
                "build",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    private static List<String> traits() {
        List<String> traits = new ArrayList<>(List.of("PROCESSES"));
        if (VirtualThreads.areThere()) {
            traits.add("VIRTUAL_THREADS");
        }
        if (System.getProperty("os.name").equals("Linux")) {
            traits.add("ON_LINUX");
        }
        return traits;
    }
}
