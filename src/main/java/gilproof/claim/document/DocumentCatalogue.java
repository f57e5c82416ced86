package gilproof.claim.document;

import gilproof.claim.Since;
import gilproof.claim.document.ClaimMethod.Expectation;
import gilproof.report.page.Catalogue;
import gilproof.report.page.CatalogueSection;
import gilproof.report.page.CatalogueSection.Control;
import gilproof.report.page.CatalogueSection.Entry;
import gilproof.report.page.CatalogueSection.Expected;
import gilproof.runtime.About;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The catalogue of the claims in the document. */
final class DocumentCatalogue {

    /** Its path from the project's folder. */
    static final Path FILE = Path.of("docs", "claims.md");

    /** The command that writes it. */
    static final String RENEWED_BY =
            "./mvnw test-compile surefire:test@laboratory -Dtest=CatalogueTest -Dgilproof.catalogue=write";

    /** The project's folder, relative to the catalogue's folder. */
    private static final String UP = "../";

    private DocumentCatalogue() {}

    /** The page of all the claims on this JVM's class path. */
    static String text() {
        return Catalogue.text(sections(Document.claims()), Statement.all(), RENEWED_BY);
    }

    private static List<CatalogueSection> sections(List<ClaimMethod> inReadingOrder) {
        return inReadingOrder.stream()
                .collect(Collectors.groupingBy(ClaimMethod::section, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> new CatalogueSection(
                        section.getKey().number(),
                        section.getKey().heading(),
                        section.getKey().teaches(),
                        section.getValue().stream().map(DocumentCatalogue::entry).toList()))
                .toList();
    }

    private static Entry entry(ClaimMethod claim) {
        Class<?> section = claim.method().getDeclaringClass();
        return new Entry(
                claim.text(),
                claim.expectations().stream()
                        .map(expectation -> new Expected(
                                expectation.verdict(), expectation.on().words()))
                        .toList(),
                KindsOfRuntimes.of(claim).stream().allMatch(applies(claim)),
                controls(claim),
                claim.noControl().orElse(null),
                claim.since().map(DocumentCatalogue::words).orElse(null),
                claim.notInEveryRun().orElse(null),
                section.getSimpleName() + "." + claim.method().getName(),
                UP + "src/test/java/" + section.getName().replace('.', '/') + ".java");
    }

    private static String words(Since since) {
        return since.version() + (since.orEarlier() ? " or earlier" : "");
    }

    /** Sorted, because the order in the class file is arbitrary. */
    private static List<Control> controls(ClaimMethod claim) {
        return claim.controls().stream()
                .map(control -> new Control(
                        control.control().changes(),
                        control.on().words(),
                        KindsOfRuntimes.of(claim).stream().filter(applies(claim)).allMatch(control.on()::includes)))
                .sorted(Comparator.comparing(Control::where).thenComparing(Control::changes))
                .toList();
    }

    private static Predicate<About> applies(ClaimMethod claim) {
        List<Condition> where = claim.expectations().stream().map(Expectation::on).toList();
        return about -> where.stream().anyMatch(each -> each.includes(about));
    }
}
