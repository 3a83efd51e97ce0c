import { expect, it } from "vitest";
import { statusBanner } from "../../_includes/status-banner.ts";
import { pageForTests } from "./page-for-tests.ts";

const shown = async (...args: Parameters<typeof pageForTests>): Promise<string> => {
  const banner = statusBanner(await pageForTests(...args));
  return banner === "" ? "" : banner.markup.replace(/<[^>]+>/g, "");
};

it("says nothing while the strategy is current and its review isn’t due", async () => {
  expect(await shown({ nextReview: "2027-05-23" }, { today: "2027-05-23" })).toBe("");
});

it("says that a review is overdue from the day after it was due", async () => {
  expect(await shown({ nextReview: "2027-05-23" }, { today: "2027-05-24" })).toBe(
    "This site should have been checked again by 23 May 2027. Some of it may be out of date.",
  );
});

it("leads to what took the strategy’s place", async () => {
  const status = {
    state: "superseded",
    by: { label: "SEND strategy 2029", url: "https://www.example.gov.uk/2029" },
  } as const;
  expect(await shown({ status })).toBe(
    "A newer strategy has taken the place of this one: SEND strategy 2029",
  );
});

it("says why the strategy was withdrawn", async () => {
  const status = { state: "withdrawn", reason: "The council chose another way." } as const;
  expect(await shown({ status })).toBe(
    "This strategy was withdrawn. The council chose another way.",
  );
});
