// How Allure 3 shows a run's results: the claims in reading order, in one file that opens from the disk.
//   npx -y allure@3.18.0 generate
import { fileURLToPath } from "node:url";

export default {
  name: "gilproof",
  output: "allure3-report",
  historyPath: "allure-results/history/allure3.jsonl",
  // Each former run makes the report 0.3 MB larger.
  historyLimit: 3,
  // The beginnings of messages that tell a surprise about the world from a fault of the suite, as in categories.json.
  categories: [
    { name: "Surprise about the world", matchers: { message: /^(Assumption failed: )?SURPRISE: / } },
    { name: "Broken claim: the suite's fault", matchers: { message: /^(Assumption failed: )?BROKEN CLAIM: / } },
    { name: "Runtime fault", matchers: { message: /^(Assumption failed: )?RUNTIME FAULT: / } },
    { name: "Inconclusive", matchers: { message: /^(Assumption failed: )?INCONCLUSIVE: / } },
  ],
  plugins: {
    awesome: {
      import: fileURLToPath(new URL("scripts/opens-on-the-tutorial.mjs", import.meta.url)),
      options: {
        reportName: "gilproof: what holds on this machine",
        reportLanguage: "en",
        singleFile: true,
        groupBy: ["epic", "feature", "story"],
        // Sections and claims carry their numbers; the order of time is that of threads.
        defaultSortBy: "name,asc",
      },
    },
  },
};
