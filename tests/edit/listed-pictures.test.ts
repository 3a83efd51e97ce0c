import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listedPictures } from "../../src/edit/listed-pictures.ts";
import { pictureNames } from "../../src/pictures/picture-names.ts";
import { readPictures } from "../../src/pictures/read-pictures.ts";

const folder = join(import.meta.dirname, "../../src/pictures");
const words = await readFile(join(folder, "words.txt"), "utf8");
const drawings = await readPictures(await readFile(join(folder, "openmoji.json.br")));

const list =
  "1F91D\thandshake\tdeal hand\n1F469\twoman\tperson\nE0C1\tlorry\ttraffic\n2600\tsun\t\n";

it("has a title and further words for each picture, and its drawing where there is one", () => {
  const pictures = listedPictures(list, {
    used: [],
    drawings: new Map([["2600", "<svg>☀</svg>"]]),
  });
  expect(pictures).toEqual([
    { name: "1F91D", title: "handshake", words: "deal hand" },
    { name: "1F469", title: "woman", words: "person" },
    { name: "2600", title: "sun", words: "", svg: "<svg>☀</svg>" },
  ]);
});

it("leaves out what has neither a letter nor a drawing, unless data have it", () => {
  const named = (used: string[], drawn: string[]) =>
    listedPictures(list, { used, drawings: new Map(drawn.map((name) => [name, "<svg/>"])) }).map(
      ({ name }) => name,
    );
  expect(named([], [])).not.toContain("E0C1");
  expect(named(["E0C1"], [])).toContain("E0C1");
  expect(named([], ["E0C1"])).toContain("E0C1");
});

it("has a person in a tone of skin only where data have one, under the title of all", () => {
  const [first, ...others] = listedPictures(list, {
    used: ["1F469-1F3FD", "2600"],
    drawings: new Map(),
  });
  expect(first).toEqual({ name: "1F469-1F3FD", title: "woman", words: "person" });
  expect(others.map(({ name }) => name)).toEqual(["1F91D", "1F469", "2600"]);
});

it("calls a picture of data that has no title by its letter", () => {
  const [first] = listedPictures(list, { used: ["1F442"], drawings: new Map() });
  expect(first).toEqual({ name: "1F442", title: "👂", words: "" });
});

it("gives each of OpenMoji’s pictures a title, but those in tones of skin", () => {
  const titled = listedPictures(words, { used: [], drawings });
  const names = titled.map(({ name }) => name);
  expect(names.toSorted()).toEqual(
    [...pictureNames].filter((name) => !/-1F3F[B-F]/.test(name)).toSorted(),
  );
  expect(titled.filter(({ title, svg }) => title === "" || !svg)).toEqual([]);
});
