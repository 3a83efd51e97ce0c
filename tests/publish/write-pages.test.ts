import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatePublication } from "../../bench/generate/publication.ts";
import { render as priorityPage } from "../../src/pages/priorities/priority.11ty.ts";
import { render as volumePage } from "../../src/pages/strategy.11ty.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { writePages } from "../../src/publish/write-pages.ts";

const content = generatePublication(2_400);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a publication of thousands of pages, most of them in long rows", () => {
  it("has each page whole, whoever wrote it", async () => {
    const output = join(folder, "whole");
    const site = await prepareSite(content, { today: "2020-06-07" });
    await writePages(site, output);
    expect(content.priorities.length).toBeGreaterThan(1_000);
    for (const { id, number } of content.priorities) {
      const page = await readFile(join(output, "priorities", `${id}.html`), "utf8");
      expect(page).toBe(priorityPage({ site: () => site, number }));
    }
    for (const number of site.pages.volumes.keys()) {
      const name = number === 0 ? "strategy.html" : `strategy-${number + 1}.html`;
      const page = await readFile(join(output, name), "utf8");
      expect(page).toBe(volumePage({ site: () => site, number: number + 1 }));
    }
  });

  it("fails as a whole when one page can’t be rendered, and writes nothing afterwards", async () => {
    const output = join(folder, "broken");
    const [first, ...others] = content.priorities;
    if (!first) throw new Error("There is no priority.");
    const priorities = [first, ...others].map((priority, index) =>
      index === 900 ? { ...priority, picture: "none" } : priority,
    );
    const site = await prepareSite(content, { today: "2020-06-07" });
    const broken = { ...site, content: { ...content, priorities } };
    await expect(writePages(broken, output)).rejects.toThrow(
      "The picture none was not made ready.",
    );
    const before = await readdir(output, { recursive: true });
    await new Promise(setImmediate);
    expect(await readdir(output, { recursive: true })).toEqual(before);
  });
});
