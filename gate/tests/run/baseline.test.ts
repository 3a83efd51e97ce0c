import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { baselineText, compareFaults, noteFaults, readBaseline } from "../../run/baseline.ts";
import { check } from "../../run/check-target.ts";
import { aFinding } from "../a-finding.ts";
import { pageAround, temporaryFolder } from "../temporary-site.ts";

const always = () => true;

describe("compareFaults", () => {
  it("knows a fault again whose line, place and numbers changed", () => {
    const before = aFinding({
      line: 4,
      selector: "main > p:nth-of-type(2)",
      message: "It is 4.3:1.",
    });
    const after = aFinding({
      line: 90,
      selector: "main > p:nth-of-type(12)",
      message: "It is 4.28:1.",
    });
    expect(compareFaults([after], noteFaults([before]), always)).toEqual({
      fresh: [],
      known: 1,
      mended: [],
    });
  });

  it.each([
    { page: "b.html" },
    { check: "a11y" },
    { rule: "other" },
    { selector: "#b" },
    { message: "Other." },
  ])("takes a fault with another %j for new", (change) => {
    const fresh = aFinding({ selector: "#a", ...change });
    expect(
      compareFaults([fresh], noteFaults([aFinding({ selector: "#a" })]), always),
    ).toMatchObject({
      fresh: [fresh],
      known: 0,
      mended: [{ selector: "#a", count: 1 }],
    });
  });

  it("tells one more of the same, and how many of the same are mended", () => {
    const two = noteFaults([aFinding(), aFinding()]);
    expect(compareFaults([aFinding(), aFinding(), aFinding()], two, always).fresh).toHaveLength(1);
    expect(compareFaults([aFinding()], two, always).mended).toMatchObject([{ count: 1 }]);
  });

  it("takes nothing for mended that wasn't looked for", () => {
    expect(compareFaults([], noteFaults([aFinding()]), () => false).mended).toEqual([]);
  });
});

describe("noteFaults", () => {
  it("notes faults in the same order, however they were found", () => {
    const findings = [aFinding({ page: "b.html" }), aFinding(), aFinding({ rule: "b-rule" })];
    expect(noteFaults(findings)).toEqual(noteFaults(findings.toReversed()));
    expect(noteFaults(findings).map(({ page, rule }) => `${page} ${rule}`)).toEqual([
      "b.html a-rule",
      "index.html a-rule",
      "index.html b-rule",
    ]);
  });
});

describe("readBaseline", () => {
  it("reads what baselineText wrote", async () => {
    const faults = noteFaults([aFinding(), aFinding({ selector: "#a" })]);
    const folder = await temporaryFolder({ "a.json": baselineText(faults) });
    expect(await readBaseline(join(folder, "a.json"))).toEqual(faults);
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"version":2,"known":[]}',
    '{"version":1,"known":[{"page":1}]}',
  ])("refuses %j", async (text) => {
    const file = join(await temporaryFolder({ "a.json": text }), "a.json");
    await expect(readBaseline(file)).rejects.toThrow(
      new Error(
        `The file ${file} isn't a baseline. Remove it, and write it anew with --write-baseline ${file}.`,
      ),
    );
  });

  it("says how to write one that isn't there", async () => {
    await expect(readBaseline("no/such.json")).rejects.toThrow(
      new Error("There is no baseline no/such.json. Write it with --write-baseline no/such.json."),
    );
  });
});

describe("check with a baseline", () => {
  const misnested = "<p><b><i>Mis-nested</b></i></p>";
  const only = ["html"];

  it("tells only what is new, and what is mended", async () => {
    const old = await temporaryFolder({ "index.html": pageAround(misnested) });
    const file = join(old, "kept/baseline.json");
    const { findings } = await check(old, { only });
    expect(findings.length).toBeGreaterThan(0);
    const written = await check(old, { only, writeBaseline: file });
    expect(written.findings).toEqual([]);
    expect(written.baseline?.known).toBe(findings.length);
    expect((await check(old, { only, baseline: file })).findings).toEqual([]);

    const moved = await temporaryFolder({
      "index.html": pageAround(`<p id=a id=b>New</p>\n\n${misnested}`),
    });
    const later = await check(moved, { only, baseline: file });
    expect(later.findings.map(({ rule }) => rule)).toEqual([
      expect.stringContaining("no-dup-attr"),
    ]);

    const mended = await temporaryFolder({ "index.html": pageAround("<p>Well.</p>") });
    const result = await check(mended, { only, baseline: file });
    expect(result.findings).toEqual([]);
    expect(result.baseline?.mended.map(({ count }) => count)).toEqual(findings.map(() => 1));
  });

  it("keeps what other checks found when it is written anew by one", async () => {
    const folder = await temporaryFolder({ "index.html": pageAround(misnested) });
    const file = join(folder, "baseline.json");
    await check(folder, { only, writeBaseline: file });
    const before = await readFile(file, "utf8");
    await check(folder, { only: ["links"], writeBaseline: file });
    expect(await readFile(file, "utf8")).toBe(before);
  });

  it("tells no fault for new because others of a long row are mended", async () => {
    const row = (count: number) => pageAround('<p><font color="red">a</font></p>\n'.repeat(count));
    const folder = await temporaryFolder({ "index.html": row(60) });
    const file = join(folder, "baseline.json");
    await check(folder, { only, writeBaseline: file });
    const fewer = await temporaryFolder({ "index.html": row(40) });
    expect((await check(fewer, { only, baseline: file })).findings).toEqual([]);
    const more = await temporaryFolder({ "index.html": row(61) });
    expect((await check(more, { only, baseline: file })).findings.length).toBeGreaterThan(0);
  });
});
