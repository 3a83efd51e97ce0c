import { describe, expect, it } from "vitest";
import { accessibilityStatement } from "../../_includes/accessibility-statement.ts";
import type { Publication } from "../../src/content/publication.ts";
import { pageForTests } from "./page-for-tests.ts";

const text = async (publication: Partial<Publication>): Promise<string> =>
  accessibilityStatement(await pageForTests(publication)).markup.replace(/<[^>]+>/g, " ");

describe("the accessibility statement", () => {
  it("claims nothing under the rules for public bodies when the site is a copy", async () => {
    const copy = await text({ kind: "copy" });
    expect(copy).toContain("No public body publishes this copy.");
    expect(copy).not.toMatch(/Regulations|Equality|enforce/);
  });

  it("has the parts that the rules ask of a public body when the site is official", async () => {
    const official = await text({ kind: "official", publisher: "city-council" });
    expect(official).toContain("(No. 2) Accessibility Regulations 2018");
    expect(official).toContain("Equality Advisory and Support Service");
    expect(official).not.toContain("No public body");
  });

  it("leads to the address for reports that the data gives", async () => {
    const contact = { label: "Report a problem", url: "https://www.example.gov.uk/report" };
    expect(await text({ contact })).toContain("Report a problem");
    expect(await text({})).toContain("This copy has no address for reports yet.");
  });
});
