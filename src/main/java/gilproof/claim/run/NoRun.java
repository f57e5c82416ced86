package gilproof.claim.run;

import gilproof.claim.document.Document;
import gilproof.claim.run.MavenCall.Part;
import gilproof.report.allure.AllureFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Deletes what a run that did not begin has left: Allure writes the wrong settings among the results of the last run. */
public final class NoRun implements TestExecutionListener {

    private final Part part;
    private final Path results;
    private Set<Path> former;

    /** Used by JUnit. */
    public NoRun() {
        this(MavenCall.ofThisJvm().part(), Folders.ofThisJvm().results());
    }

    NoRun(Part part, Path results) {
        this.part = part;
        this.results = results;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        boolean run = plan.countTestIdentifiers(test -> test.getSource()
                .filter(source -> source instanceof MethodSource method && Document.isPartOfIt(method.getJavaClass()))
                .isPresent()) > 0;
        former = run || part != Part.CLAIMS ? null : results();
    }

    private Set<Path> results() {
        try {
            return AllureFolder.results(results);
        } catch (IOException unreadable) {
            return null; // The new file can't be identified then, and nothing is deleted.
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (former != null) {
            try {
                AllureFolder.clear(results, former);
            } catch (IOException undeletable) {
                // The former run's result stays: JUnit ignores a listener's exceptions.
            }
        }
    }
}
