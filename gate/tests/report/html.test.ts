import { join } from "node:path";
import { expect, it } from "vitest";
import { loadedResources } from "../../html/loaded-resources.ts";
import type { Finding } from "../../model/finding.ts";
import { readSite } from "../../model/site.ts";
import { escapeXml } from "../../report/escape-xml.ts";
import { reportAs } from "../../report/report-as.ts";
import { check } from "../../run/check-target.ts";
import { aFinding } from "../a-finding.ts";
import { pageAround, temporaryFolder } from "../temporary-site.ts";
import { aTable, someTotals } from "./some-totals.ts";

const many: Finding[] = [
  aFinding({
    line: 12,
    selector: "main > section:nth-of-type(3) > a.a-very-long-name-of-a-class-that-has-no-end",
    criterion: "https://www.w3.org/WAI/WCAG22/Understanding/reflow.html",
  }),
  aFinding({ severity: "warning", criterion: "https://html.spec.whatwg.org/" }),
  aFinding({
    page: "<script>alert(1)</script>/a.html",
    message: '</style><img src="http://example.org/a.png" onerror="alert(1)">',
    selector: '"><iframe src="//example.org">',
    criterion: "javascript:alert(1)",
  }),
];

const write = (findings: readonly Finding[], tables = [aTable]) =>
  reportAs("html", { findings, totals: someTotals({ tables }) }, "", false);

it.each<[string, readonly Finding[]]>([
  ["findings", many],
  ["nothing wrong", []],
])("is a page in which the gate finds no barrier: %s", async (_, findings) => {
  const folder = await temporaryFolder({ "index.html": write(findings) });
  expect((await check(folder)).findings).toEqual([]);
});

it("runs no script and loads nothing, whatever strangers wrote into a page", async () => {
  const folder = await temporaryFolder({ "index.html": write(many) });
  const [page] = (await readSite(folder)).pages;
  if (!page) throw new Error("There is no page.");
  expect(page.html).not.toContain("<script");
  expect(
    loadedResources(page.document).filter(({ address }) => !address.startsWith("data:")),
  ).toEqual([]);
  expect(page.html).not.toContain('href="javascript:');
});

it("tells where, what and how of each finding, page by page", async () => {
  const file = join(
    await temporaryFolder({ "a.html": pageAround("<p><b><i>Mis-nested</b></i></p>") }),
    "a.html",
  );
  const { findings } = await check(file, { only: ["html"] });
  const html = write(findings);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message, help } of findings) {
    expect(html).toContain(escapeXml(message));
    expect(html).toContain(escapeXml(help));
  }
});
