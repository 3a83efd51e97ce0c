import { describe, expect, it } from "vitest";
import { accessibilityStatement } from "../../_includes/accessibility-statement.ts";
import { bookAccessibility } from "../../_includes/book-accessibility.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { pageForTests } from "./page-for-tests.ts";

const text = async (...changes: Parameters<typeof pageForTests>): Promise<string> =>
  textOfMarkup(accessibilityStatement(await pageForTests(...changes)).markup);

/** What binds a public body alone, and what is said where none publishes the site. */
const { accessibilityCopy } = interfaceText;
const ofPublicBodies = [
  interfaceText.accessibilityOfficial,
  interfaceText.accessibilityEnforcement,
  interfaceText.accessibilityEnforcementText,
  interfaceText.accessibilityEnforcementLink.label,
];

describe("the accessibility statement", () => {
  it("claims nothing under the rules for public bodies when the site is a copy", async () => {
    const copy = await text({ kind: "copy" });
    expect(copy).toContain(accessibilityCopy);
    for (const words of ofPublicBodies) expect(copy).not.toContain(words);
  });

  it("has the parts that the rules ask of a public body when the site is official", async () => {
    const official = await text({ kind: "official", publisher: "council" });
    for (const words of ofPublicBodies) expect(official).toContain(words);
    expect(official).not.toContain(accessibilityCopy);
  });

  it("promises no easy read and no words explained where there are none", async () => {
    const { accessibilityCanEasyRead: easy, accessibilityCanGlossary: words } = interfaceText;
    const whole = await text();
    for (const promise of [easy, words]) expect(whole).toContain(promise);
    const none = { easyRead: { checkedBy: [], parts: [] }, glossary: [] };
    const page = await pageForTests();
    const bare = { ...page, content: { ...page.content, ...none } };
    const site = textOfMarkup(accessibilityStatement(bare).markup);
    for (const promise of [easy, words]) expect(site).not.toContain(promise);
    const book = textOfMarkup(bookAccessibility(bare).markup);
    const { bookAccessCanEasyRead, bookAccessCanGlossary } = interfaceText;
    expect(textOfMarkup(bookAccessibility(page).markup)).toContain(bookAccessCanEasyRead);
    for (const promise of [bookAccessCanEasyRead, bookAccessCanGlossary])
      expect(book).not.toContain(promise);
  });

  it("leads to the address for reports that the data gives", async () => {
    const contact = { label: "Report a problem", url: "https://www.example.org/report" };
    const { accessibilityNoContact, accessibilityReportTo } = interfaceText;
    const given = await text({ contact });
    expect(given).toContain(`${accessibilityReportTo} Report a problem`);
    expect(given).not.toContain(accessibilityNoContact);
    const none = await text({ contact: undefined });
    expect(none).toContain(accessibilityNoContact);
    expect(none).not.toContain(accessibilityReportTo);
  });
});
