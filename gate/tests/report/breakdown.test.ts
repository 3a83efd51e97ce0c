import { expect, it } from "vitest";
import { reportBreakdown } from "../../report/breakdown.ts";

it("says that nobody made a mistake, and keeps the reason from becoming markup", () => {
  expect(reportBreakdown("The built site could not be checked", "No <b>browser</b>\n@all")).toBe(
    `## ❌ The built site could not be checked

No \\<b\\>browser\\</b\\> \`@all\`

The check itself broke down. That says nothing against the words: ask whoever looks after this site, in a comment.
`,
  );
});

it("cuts a reason that is as long as a log between two characters", () => {
  const report = reportBreakdown("It broke down", "😀".repeat(5_000));
  expect(report.match(/😀/gu)).toHaveLength(2_000);
  expect(report.isWellFormed()).toBe(true);
});
