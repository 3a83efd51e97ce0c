import { expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { statusBanner } from "../../_includes/status-banner.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { pageForTests } from "./page-for-tests.ts";

const shown = async (...args: Parameters<typeof pageForTests>): Promise<string> => {
  const banner = statusBanner(await pageForTests(...args));
  return banner === "" ? "" : textOfMarkup(banner.markup);
};

it("says nothing while the strategy is current and its review isn’t due", async () => {
  expect(await shown({ nextReview: "2027-05-23" }, { today: "2027-05-23" })).toBe("");
});

it("says that a review is overdue from the day after it was due", async () => {
  expect(await shown({ nextReview: "2027-05-23" }, { today: "2027-05-24" })).toBe(
    interfaceText.overdue("23 May 2027"),
  );
});

it("leads to what took the strategy’s place", async () => {
  const status = {
    state: "superseded",
    by: { label: "SEND strategy 2029", url: "https://www.example.org/2029" },
  } as const;
  expect(await shown({ status })).toBe(`${interfaceText.superseded} SEND strategy 2029`);
});

it("says why the strategy was withdrawn", async () => {
  const status = { state: "withdrawn", reason: "The council chose another way." } as const;
  expect(await shown({ status })).toBe(`${interfaceText.withdrawn} The council chose another way.`);
});
