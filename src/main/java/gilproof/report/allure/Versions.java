package gilproof.report.allure;

import gilproof.report.Figures;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Suite;

/** The exact versions that a claim was tried on, as lines of text. */
final class Versions {

    private Versions() {}

    static String of(Outcome outcome, Suite suite, Machine machine) {
        return String.join(
                "\n",
                "suite      " + suite.name() + " " + suite.version(),
                "started    " + suite.started(),
                "runtime    " + outcome.runtime().name(),
                "version    " + outcome.runtime().implementation() + " " + outcome.runtime().version(),
                "traits     " + String.join(" ", outcome.runtime().traits()),
                "system     " + machine.os(),
                "processor  " + machine.arch() + ", " + Figures.count(machine.processors(), "processor"),
                "JDK        " + machine.jdk(),
                "");
    }
}
