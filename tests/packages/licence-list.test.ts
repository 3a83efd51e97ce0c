import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { licenceList } from "../../src/packages/licence-list.ts";
import { lockFolders } from "../../src/packages/lock-folders.ts";
import { readSbom } from "../../src/packages/read-sbom.ts";

const component = (name: string, ...ids: string[]) => ({
  name,
  version: "1.0.0",
  licenses: ids.map((id) => ({ license: { id } })),
});

describe("licenceList", () => {
  it("lists packages by licence, the most used licence first, each version once", () => {
    const list = licenceList([
      { components: [component("b", "MIT"), component("c", "ISC"), component("a", "MIT")] },
      {
        components: [
          component("a", "MIT"),
          { name: "d", version: "2.0.0", licenses: [{ expression: "MIT OR CC0-1.0" }] },
        ],
      },
    ]);
    expect(list.slice(list.indexOf("\n## "))).toBe(
      "\n## MIT\n\n- a 1.0.0\n- b 1.0.0\n\n## ISC\n\n- c 1.0.0\n\n## MIT OR CC0-1.0\n\n- d 2.0.0\n",
    );
  });

  it("counts a package once, however often npm lists it", () => {
    const twice = [component("a", "ISC"), component("a", "ISC"), component("a", "ISC")];
    const list = licenceList([
      { components: [...twice, component("b", "MIT"), component("c", "MIT")] },
    ]);
    expect(list.slice(list.indexOf("\n## "))).toBe(
      "\n## MIT\n\n- b 1.0.0\n- c 1.0.0\n\n## ISC\n\n- a 1.0.0\n",
    );
  });

  it("stops at a package that names no licence", () => {
    expect(() => licenceList([{ components: [component("a", "MIT"), component("b")] }])).toThrow(
      "These packages name no licence: b. Look them up, or use other packages.",
    );
  });
});

it("docs/licences.md is what npm run licences writes", async () => {
  const file = join(import.meta.dirname, "../../docs/licences.md");
  expect(await readFile(file, "utf8")).toBe(
    licenceList(await Promise.all(lockFolders.map(readSbom))),
  );
});
