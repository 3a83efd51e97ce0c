import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { basicCriteria } from "../../../../bench/catch/basic-criteria.ts";
import { apg } from "../../../../bench/catch/sets/apg.ts";

let room: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "apg-"));
  const files = [
    "patterns/alert/alert-pattern.html",
    "patterns/alert/examples/alert.html",
    "patterns/alert/examples/manual.html",
    "patterns/alert/examples/css/alert.css",
    "shared/js/app.js",
  ];
  for (const file of files) {
    const path = join(room, "clone/content", file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.endsWith("alert.html") ? '<div id="ex_start_sep"></div>' : "");
  }
});

afterEach(() => rm(room, { recursive: true, force: true }));

it("takes pages with a marked example as good, with what they share and without the texts about them", async () => {
  const site = join(room, "site");
  expect(await apg.lay(join(room, "clone"), site)).toEqual([
    {
      page: "patterns/alert/examples/alert.html",
      about: "",
      kind: "good",
      criteria: basicCriteria,
      place: expect.stringContaining("start_sep"),
    },
  ]);
  const files = await readdir(site, { recursive: true });
  expect(files.filter((file) => /\.\w+$/.test(file)).sort()).toEqual([
    "patterns/alert/examples/alert.html",
    "patterns/alert/examples/css/alert.css",
    "patterns/alert/examples/manual.html",
    "shared/js/app.js",
  ]);
});
