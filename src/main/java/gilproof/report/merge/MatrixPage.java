package gilproof.report.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Status;
import gilproof.report.page.Markdown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The matrix as a page of Markdown and as a file for programs, unexpected outcomes first in both. */
final class MatrixPage {

    private static final String NOTHING = "–";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private MatrixPage() {}

    static String markdown(Matrix matrix, List<MergedRun> runs) {
        StringBuilder text = new StringBuilder("# Claims, runtimes and machines\n\n");
        text.append(matrix.tally()).append(".\n\n");
        text.append(Markdown.head(List.of("machine", "in full", "run", "began")));
        for (MergedRun run : runs) {
            text.append(Markdown.row(List.of(
                    Markdown.prose(run.label()),
                    Markdown.prose(run.machine().toString()),
                    Markdown.prose(run.name()),
                    run.started().toString())));
        }
        text.append(notAsExpected(matrix)).append(together(matrix));
        text.append("\n## Each claim with its figures\n");
        matrix.claims().forEach(claim -> text.append(claim(matrix, claim)));
        return text.toString();
    }

    private static String notAsExpected(Matrix matrix) {
        StringBuilder text = new StringBuilder("\n## Not as expected\n\n");
        List<MatrixCell> some = matrix.notAsExpected();
        if (some.isEmpty()) {
            return text.append("Nothing.\n").toString();
        }
        text.append(Markdown.head(List.of("", "claim", "runtime", "machine", "figure", "why")));
        for (MatrixCell cell : some) {
            text.append(Markdown.row(List.of(
                    bold(cell),
                    cell.claim() + ": " + Markdown.prose(cell.says()),
                    Markdown.prose(cell.runtime()),
                    Markdown.prose(cell.machine()),
                    Markdown.figures(cell.figure()),
                    Markdown.prose(cell.reason()))));
        }
        return text.toString();
    }

    private static String together(Matrix matrix) {
        List<String> runtimes = matrix.runtimes();
        List<String> head = new ArrayList<>(List.of("claim"));
        runtimes.forEach(runtime -> head.add(Markdown.prose(runtime)));
        StringBuilder text = new StringBuilder("\n## All machines together\n\n");
        text.append("For each claim and runtime, the number of machines with each verdict.\n\n").append(Markdown.head(head));
        for (MatrixCell claim : matrix.claims()) {
            List<String> row = new ArrayList<>(List.of(claim.claim() + ": " + Markdown.prose(claim.says())));
            runtimes.forEach(runtime -> row.add(orNothing(matrix.together(claim.claim(), runtime))));
            text.append(Markdown.row(row));
        }
        return text.toString();
    }

    private static String claim(Matrix matrix, MatrixCell claim) {
        StringBuilder text = new StringBuilder("\n### " + claim.claim() + ": " + Markdown.prose(claim.says()) + "\n\n");
        List<String> head = new ArrayList<>(List.of("runtime"));
        matrix.machines().forEach(machine -> head.add(Markdown.prose(machine)));
        text.append(Markdown.head(head));
        for (String runtime : matrix.runtimes(claim.claim())) {
            List<String> row = new ArrayList<>(List.of(Markdown.prose(runtime)));
            for (String machine : matrix.machines()) {
                row.add(orNothing(matrix.cell(claim.claim(), runtime, machine)
                        .map(cell -> (bold(cell) + " " + Markdown.figures(cell.figure())).strip())
                        .orElse("")));
            }
            text.append(Markdown.row(row));
        }
        return text.toString();
    }

    /** Unexpected outcomes must be seen at once. */
    private static String bold(MatrixCell cell) {
        return cell.status() == Status.AS_EXPECTED ? cell.word() : "**" + cell.word() + "**";
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    /** {@code {"counts": {...}, "machines": [...], "cells": [...]}}. */
    static String json(Matrix matrix, List<MergedRun> runs) throws IOException {
        ObjectNode document = JSON.createObjectNode();
        document.set("counts", JSON.valueToTree(matrix.tally().byName()));
        ArrayNode machines = document.putArray("machines");
        for (MergedRun run : runs) {
            ObjectNode machine = machines.addObject().put("machine", run.label()).put("run", run.name());
            machine.set("suite", JSON.valueToTree(run.verdicts().suite()));
            machine.set("about", JSON.valueToTree(run.machine()));
        }
        ArrayNode cells = document.putArray("cells");
        matrix.surprisesFirst().forEach(cell -> cells.add(cell.json()));
        return JSON.writeValueAsString(document) + "\n";
    }
}
