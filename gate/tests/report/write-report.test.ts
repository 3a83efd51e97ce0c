import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { reportBreakdown } from "../../report/breakdown.ts";
import { formats } from "../../report/formats.ts";
import { reportAs } from "../../report/report-as.ts";
import { writeReport } from "../../report/write-report.ts";
import { aFinding } from "../a-finding.ts";
import { temporaryFolder } from "../temporary-site.ts";
import { aTable, someTotals } from "./some-totals.ts";

const refusal = (file: string) =>
  `“${file}” holds something other than a report, which would be lost. Name another file, or delete that one first.`;

const findings = Array.from({ length: 200 }, (_, line) => aFinding({ line: line + 1 }));
const founds = [
  { findings: [], totals: someTotals() },
  { findings: [aFinding()], totals: someTotals({ tables: [aTable] }) },
  { findings, totals: someTotals() },
  {
    findings: [aFinding({ data: { file: "words.ts", line: 12, column: 7, entry: "a" } })],
    totals: someTotals(),
  },
];
const breakdown = reportBreakdown("The built site could not be checked", "It was stopped.");

describe("a report in a file", () => {
  it.each(formats)("takes the place of an earlier one, as %s", async (format) => {
    const file = join(await temporaryFolder({}), "out/report");
    const reports = founds.map((found) => reportAs(format, found, "", false));
    // Each is written over each, a report as long as that of a bad site among them
    for (const text of [...reports, ...reports.toReversed(), breakdown, reports[0] ?? ""]) {
      await writeReport(file, text);
      expect(await readFile(file, "utf8")).toBe(text);
    }
  });

  it("takes the place of an empty file", async () => {
    const file = join(await temporaryFolder({ "report.txt": "" }), "report.txt");
    await writeReport(file, "A report");
    expect(await readFile(file, "utf8")).toBe("A report");
  });

  it.each([
    ["a page", "index.html", '<!doctype html>\n<html lang="en-GB">\n<title>Boats</title>\n'],
    ["a program", "site.ts", "export const site = 1;\n"],
    ["a text", "README.md", "# Boats\n\nHow we build them.\n"],
    ["a list of things to do", "todo.md", "## ✅ Done\n\n- Checks\n"],
    ["a settings file", "package.json", '{\n  "name": "boats"\n}\n'],
    [
      "a list of data",
      "boats.json",
      '[\n  {\n    "description": "A boat",\n    "severity": "none"\n  }\n]\n',
    ],
    ["a map of the site", "sitemap.xml", '<?xml version="1.0"?>\n<urlset></urlset>\n'],
    [
      "another program’s findings",
      "other.sarif",
      '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [{ "tool": { "driver": { "name": "another" } } }]\n}\n',
    ],
    ["a long log", "log.txt", "A line.\n".repeat(5_000)],
    ["bytes", "boat.png", Buffer.from("89504e470d0a1a0a", "hex")],
  ])("never takes the place of %s", async (_, name, content) => {
    const file = join(await temporaryFolder({ [name]: content }), name);
    await expect(writeReport(file, "A report")).rejects.toThrow(refusal(file));
    expect(await readFile(file)).toEqual(Buffer.from(content));
  });

  it("takes the place of what is known by the marks of its own command", async () => {
    const file = join(await temporaryFolder({ "a.txt": "All boats float.\n" }), "a.txt");
    await writeReport(file, "No boat floats.\n", [/ boats? floats?\.\n$/]);
    expect(await readFile(file, "utf8")).toBe("No boat floats.\n");
  });

  it("needs the name of a file, not of a folder", async () => {
    const folder = await temporaryFolder({});
    await mkdir(join(folder, "out"));
    await expect(writeReport(join(folder, "out"), "A report")).rejects.toThrow(
      `“${join(folder, "out")}” is a folder. Name a file in it.`,
    );
  });
});

describe("a report in GitHub’s summary of a step", () => {
  it("stands behind what others wrote there, and is written anew in its own place", async () => {
    const file = join(await temporaryFolder({ summary: "Words of another program.\n" }), "summary");
    vi.stubEnv("GITHUB_STEP_SUMMARY", file);
    onTestFinished(() => void vi.unstubAllEnvs());
    await writeReport(file, breakdown);
    await writeReport(file, "## A report\n");
    expect(await readFile(file, "utf8")).toBe("Words of another program.\n\n## A report\n");
  });

  it("is all of it where nothing stood there", async () => {
    const file = join(await temporaryFolder({ summary: "" }), "summary");
    vi.stubEnv("GITHUB_STEP_SUMMARY", file);
    onTestFinished(() => void vi.unstubAllEnvs());
    await writeReport(file, breakdown);
    await writeReport(file, "## A report\n");
    expect(await readFile(file, "utf8")).toBe("## A report\n");
  });

  it("is added by another run to what the first wrote", async () => {
    const file = join(await temporaryFolder({ summary: "" }), "summary");
    vi.stubEnv("GITHUB_STEP_SUMMARY", file);
    onTestFinished(() => void vi.unstubAllEnvs());
    await writeReport(file, "## The first\n");
    vi.resetModules();
    const again = await import("../../report/write-report.ts");
    await again.writeReport(file, breakdown);
    await again.writeReport(file, "## The second\n");
    expect(await readFile(file, "utf8")).toBe("## The first\n\n## The second\n");
  });
});
