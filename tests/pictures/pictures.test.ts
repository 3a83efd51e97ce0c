import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pictureNameProblem } from "../../src/content/values/picture-name.ts";
import { pictureNames } from "../../src/pictures/picture-names.ts";
import { readPictures } from "../../src/pictures/read-pictures.ts";

const folder = join(import.meta.dirname, "../../src/pictures");
const pictures = await readPictures(await readFile(join(folder, "openmoji.json.br")));

it("every picture that may be chosen is there, and every picture that is there may be chosen", () => {
  expect(pictureNames.size).toBeGreaterThan(4000);
  expect([...pictureNames].toSorted()).toEqual([...pictures.keys()].toSorted());
  for (const name of pictureNames)
    expect([name, pictureNameProblem(name)]).toEqual([name, undefined]);
});

it("each is one drawing on OpenMoji’s 72 units", () => {
  const others = [...pictures].filter(
    ([, svg]) => !/^<svg [^>]*viewBox="0 0 72 72"[^>]*>.*<\/svg>\s*$/s.test(svg),
  );
  expect(others.map(([name]) => name)).toEqual([]);
});

it("their licence lies beside them", async () => {
  expect(await readFile(join(folder, "LICENSE.txt"), "utf8")).toMatch(
    /^Attribution-ShareAlike 4\.0 International\n/,
  );
});
