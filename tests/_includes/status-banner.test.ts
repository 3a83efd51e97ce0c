import { describe, expect, it } from "vitest";
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

describe("a draft", () => {
  const consultation = { label: "Have your say", url: "https://www.example.org/say" };
  const draft = interfaceText.statusInShort.draft;

  it("is told as one", async () => {
    expect(await shown({ status: { state: "draft" } })).toBe(draft);
  });

  it("leads to where people can say what they think of it, until the last day", async () => {
    const status = { state: "draft", consultationUntil: "2021-07-01", consultation } as const;
    expect(await shown({ status: { state: "draft", consultation } })).toBe(
      `${draft} ${interfaceText.consultationOpen} Have your say`,
    );
    expect(await shown({ status }, { today: "2021-07-01" })).toBe(
      `${draft} ${interfaceText.consultationUntil("1 July 2021")} Have your say`,
    );
    expect(await shown({ status }, { today: "2021-07-02" })).toBe(
      `${draft} ${interfaceText.consultationOver("1 July 2021")}`,
    );
  });
});

it("says of an interim strategy what it stands in for, and until when", async () => {
  const { interim } = interfaceText.statusInShort;
  expect(await shown({ status: { state: "interim" } })).toBe(interim);
  const status = { state: "interim", insteadOf: "the plan for 2022", until: "2021-12" } as const;
  const words = `${interim} ${interfaceText.interimInsteadOf("the plan for 2022")} ${interfaceText.interimUntil("December 2021")}`;
  expect(await shown({ status, nextReview: "2023-01-01" }, { today: "2021-12-31" })).toBe(words);
  expect(await shown({ status, nextReview: "2023-01-01" }, { today: "2022-01-01" })).toBe(
    `${words} ${interfaceText.statusOver}`,
  );
});

it("says until when a strategy was extended, and that the time has passed", async () => {
  const status = { state: "extended", until: "2021" } as const;
  const words = interfaceText.statusExtended("2021");
  expect(await shown({ status }, { today: "2021-07-01" })).toBe(words);
  expect(await shown({ status, nextReview: "2023-01-01" }, { today: "2022-01-01" })).toBe(
    `${words} ${interfaceText.statusOver}`,
  );
});

it("says of what is in force for a time that a review is overdue, too", async () => {
  const status = { state: "extended", until: "2030" } as const;
  expect(await shown({ status, nextReview: "2021-06-30" }, { today: "2021-07-01" })).toBe(
    `${interfaceText.statusExtended("2030")} ${interfaceText.overdue("30 June 2021")}`,
  );
});
