import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { check } from "check-barriers";
import { describe, expect, it } from "vitest";
import { builtSite } from "./built-site.ts";

const findingsIn = async (folder: string) =>
  (await check(folder, { only: ["downloads"], strict: true })).findings;

describe("what readers can take away", () => {
  const site = builtSite("brackenford");

  it("is passed", async () => {
    expect(await findingsIn(site().folder)).toEqual([]);
  });

  it("is told by its list where any file is missing or another", async () => {
    const { folder } = site();
    await rename(join(folder, "downloads/data.json"), join(folder, "quotes.html"));
    await rm(join(folder, "about.html"));
    const findings = await findingsIn(folder);
    expect(findings.map(({ rule, message }) => `${rule} ${message.split(",")[0]}`)).toEqual([
      "checksum-file-missing The list has a checksum for about.html",
      "checksum-file-missing The list has a checksum for downloads/data.json",
      "checksum-wrong The list has another checksum for quotes.html than the file has",
    ]);
  });
});
