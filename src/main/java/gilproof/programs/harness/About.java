package gilproof.programs.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A JVM's description of itself. */
final class About {

    private About() {}

    static Map<String, Object> hello() {
        return Main.event(
                "hello",
                "implementation",
                "jvm",
                "version",
                System.getProperty("java.version"),
                "platform",
                platform(),
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
        if (causesAreTold()) {
            traits.add("GAP_CAUSES");
        }
        if (!platform().equals("win32")) {
            traits.add("NAMED_PIPES");
        }
        if (platform().equals("linux")) {
            traits.add("ON_LINUX");
        }
        return traits;
    }

    /** The system, as Python calls it. */
    private static String platform() {
        String name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "win32" : name.startsWith("Mac") ? "darwin" : name.toLowerCase(Locale.ROOT);
    }

    private static boolean causesAreTold() {
        try {
            return new Causes().areTold();
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }
}
