import { expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { siteNotice } from "../../_includes/site-notice.ts";
import type { Publication } from "../../src/content/publication.ts";
import { brackenford } from "../site/brackenford.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { pageForTests } from "./page-for-tests.ts";

const { organisations, publication } = brackenford;
const [first, second] = publication.owners.map((id) =>
  organisations.find((organisation) => organisation.id === id),
);

const shown = async (
  given: { [Field in keyof Publication]?: Publication[Field] | undefined },
): Promise<string> => textOfMarkup(siteNotice(await pageForTests(given)).markup);

const nameOf = (owner = first): string =>
  owner?.inShort ??
  (owner?.abbreviation ? `${owner.name} (${owner.abbreviation})` : (owner?.name ?? ""));
const others = `${nameOf(first)} ${interfaceText.or} ${nameOf(second)}`;

it("says of a copy of a news release that it is not the whole strategy", async () => {
  expect(await shown({ kind: "copy", madeFrom: "news", published: "2024-08-06" })).toBe(
    `${interfaceText.newsNotice(others, "6 August 2024")} ${interfaceText.readOriginal}`,
  );
});

it("says no more of a news release’s day than is known", async () => {
  for (const [published, words] of [
    ["2024-08", "August 2024"],
    ["2024", "2024"],
  ] as const) {
    expect(await shown({ kind: "copy", madeFrom: "news", published })).toBe(
      `${interfaceText.newsNotice(others, words)} ${interfaceText.readOriginal}`,
    );
  }
});

it("says of a copy of the strategy that others have made it", async () => {
  expect(await shown({ kind: "copy", madeFrom: "strategy" })).toBe(
    `${interfaceText.copyNotice(others)} ${interfaceText.readOriginal}`,
  );
});

it("leads to no original where there is none", async () => {
  expect(await shown({ kind: "copy", madeFrom: "strategy", original: undefined })).toBe(
    interfaceText.copyNotice(others),
  );
});

it("says of a copy of a draft that it is one", async () => {
  const status = { state: "draft" } as const;
  expect(await shown({ kind: "copy", madeFrom: "strategy", status })).toBe(
    `${interfaceText.copyOfDraft(others)} ${interfaceText.readDraft}`,
  );
});

it("says of an official site who publishes it", async () => {
  const publisher = publication.owners[0] ?? "";
  expect(await shown({ kind: "official", publisher })).toBe(
    `${interfaceText.officialNotice(first?.name ?? "")} ${interfaceText.readOriginal}`,
  );
});
