// How Allure 3 shows a run's results: the claims in reading order, in one file that opens from the disk.
//   npx -y allure@3.18.0 generate
export default {
  name: "gilproof",
  output: "allure3-report",
  historyPath: "allure-results/history/allure3.jsonl",
  plugins: {
    awesome: {
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
