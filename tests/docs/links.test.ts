import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ".github/PULL_REQUEST_TEMPLATE.md",
  ...(await readdir(join(root, "docs")))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** As GitHub makes the anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

it.each(pages)(
  "%s links to what is there, and shows pictures that are small and described",
  async (page) => {
    const text = await readFile(join(root, page), "utf8");
    const links = [...text.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].filter(
      ([, , , target = ""]) => !/^https?:/.test(target),
    );
    for (const [, isPicture, words = "", target = ""] of links) {
      const [path = "", fragment] = target.split("#");
      const file = path === "" ? join(root, page) : join(dirname(join(root, page)), path);
      const found = await stat(file).catch(() => undefined);
      expect(found, `${page} names ${target}`).toBeDefined();
      if (isPicture) {
        expect(words.length, `${target} is described`).toBeGreaterThan(20);
        if (page.startsWith("docs/")) expect(found?.size).toBeLessThan(100_000);
      }
      if (fragment) {
        const headings = [...(await readFile(file, "utf8")).matchAll(/^#+ (.+)$/gm)];
        expect(headings.map(([, heading = ""]) => anchor(heading))).toContain(fragment);
      }
    }
  },
);
