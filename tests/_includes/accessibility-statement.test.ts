import { describe, expect, it } from "vitest";
import { accessibilityStatement } from "../../_includes/accessibility-statement.ts";
import { bookAccessibility } from "../../_includes/book-accessibility.ts";
import { interfaceText } from "../../_includes/interface-text.ts";
import { brackenford } from "../site/brackenford.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { pageForTests } from "./page-for-tests.ts";

const text = async (...changes: Parameters<typeof pageForTests>): Promise<string> =>
  textOfMarkup(accessibilityStatement(await pageForTests(...changes)).markup);

const { accessibilityCopy, accessibilityLaws, accessibilityEnforcement } = interfaceText;
const [publisher] = brackenford.organisations;

/** What a statement says under each law, and what it says under none. */
const laws = Object.entries(accessibilityLaws) as [
  keyof typeof accessibilityLaws,
  (typeof accessibilityLaws)[keyof typeof accessibilityLaws],
][];
const official = { kind: "official", publisher: publisher?.id } as const;
const ombudsman = { name: "Ombudsman of Anyland", url: "https://www.example.org/complaints" };

describe("the accessibility statement", () => {
  it("claims nothing under the rules for public bodies when the site is a copy", async () => {
    const copy = await text({
      kind: "copy",
      jurisdiction: "great-britain",
      enforcement: ombudsman,
      accessibility: { ...brackenford.publication.accessibility, compliance: "full" },
    });
    expect(copy).toContain(accessibilityCopy);
    expect(copy).not.toContain(accessibilityEnforcement);
    expect(copy).not.toContain(ombudsman.name);
    expect(copy).not.toContain(interfaceText.accessibilityCompliance.full);
    for (const [, { law, enforcement }] of laws)
      for (const words of [law, enforcement]) expect(copy).not.toContain(words);
  });

  it.each(laws)("names the law of %s and who sees to it, and no other", async (name, own) => {
    const statement = await text({ ...official, jurisdiction: name });
    const { law, enforcement, link } = own;
    expect(statement).toContain(interfaceText.accessibilityCommitment(publisher?.name ?? "", law));
    expect(statement).toContain(`${accessibilityEnforcement} ${enforcement}`);
    if (link) expect(statement).toContain(link.label);
    expect(statement).not.toContain(accessibilityCopy);
    for (const [, other] of laws) {
      if (other.law !== law) expect(statement).not.toContain(other.law);
      if (other !== own) expect(statement).not.toContain(other.enforcement);
    }
  });

  it.each(["other", undefined] as const)(
    "names no law and no body under %s",
    async (jurisdiction) => {
      const statement = await text({ ...official, jurisdiction });
      expect(statement).toContain(interfaceText.accessibilityOwn(publisher?.name ?? ""));
      expect(statement).not.toContain(accessibilityEnforcement);
      for (const body of ["EHRC", "Regulations", "Directive", "Ombudsman"])
        expect(statement).not.toContain(body);
    },
  );

  it("leads to whom the data names", async () => {
    const neutral = await text({ ...official, enforcement: ombudsman });
    expect(neutral).toContain(`${interfaceText.accessibilityEnforcementOther} ${ombudsman.name}`);
    const { enforcement } = accessibilityLaws["european-union"];
    expect(
      await text({ ...official, jurisdiction: "european-union", enforcement: ombudsman }),
    ).toContain(`${enforcement} ${ombudsman.name}`);
  });

  it("says how far the site keeps to the guidelines, once somebody judged it", async () => {
    const { accessibility } = brackenford.publication;
    const { partial } = interfaceText.accessibilityCompliance;
    expect(await text(official)).not.toContain(partial);
    expect(
      await text({ ...official, accessibility: { ...accessibility, compliance: "partial" } }),
    ).toContain(partial);
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
    const { accessibilityNoContactOfficial } = interfaceText;
    expect(await text({ ...official, contact: undefined })).toContain(
      accessibilityNoContactOfficial,
    );
    const none = await text({ contact: undefined });
    expect(none).toContain(accessibilityNoContact);
    expect(none).not.toContain(accessibilityReportTo);
  });
});
