import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { editorPage } from "../../../src/edit/single-file/editor-page.ts";
import { loadContent } from "../../../src/load/load-content.ts";

const root = join(import.meta.dirname, "../../..");

/** As it travels by a mail or from a server, in bytes. */
const packed = (text: string): number => gzipSync(text, { level: 9 }).length;

it.each(["src/new/example/_data", "tests/fixtures/brackenford/_data"])(
  "the editor with the data of %s has less than 250 kB, 40 of which are left for more data",
  async (folder) => {
    const { content } = await loadContent(join(root, folder));
    if (!content) throw new Error(`There are mistakes in ${folder}.`);
    const page = await editorPage(content, []);
    expect(packed(page)).toBeLessThan(250_000);
    expect(packed(page) - packed(JSON.stringify(content))).toBeLessThan(210_000);
  },
);
