import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/**
 * Each takes markup or data from a library or from our own styles, never text from `_data/`, which is
 * read and never run; the editor takes that as JSON in which nothing can end its element.
 */
const doors = [
  "_includes/document.ts",
  "_includes/html.ts",
  "_includes/picture.ts",
  "_includes/prose.ts",
  "_includes/share-tags.ts",
  "src/edit/fields/picture-field.ts",
  "src/edit/single-file/editor-page.ts",
];

it("lets markup past the escaping in the known places alone", () => {
  const files = ["_includes", "src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".ts")),
  );
  const using = files.filter((path) => /\btrusted\(/.test(readFileSync(join(root, path), "utf8")));
  expect(using.sort()).toEqual(doors);
});
