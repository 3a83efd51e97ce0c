import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../../src/content/kinds.ts";
import { entriesOf } from "../../../src/edit/entries.ts";
import { segmentOf } from "../../../src/edit/form-at.ts";
import type { EditorData } from "../../../src/edit/single-file/editor-data.ts";
import { openEditor } from "../../../src/edit/single-file/open-editor.ts";
import { workStore } from "../../../src/edit/single-file/work-store.ts";
import { loadContent } from "../../../src/load/load-content.ts";
import { formFields } from "../form-fields.ts";

const root = join(import.meta.dirname, "../../..");

async function dataOf(folder: string): Promise<EditorData> {
  const { content, problems } = await loadContent(join(root, folder));
  if (!content) throw new Error(JSON.stringify(problems));
  const pictures = await readFile(join(root, "src/pictures/words.txt"), "utf8");
  return { version: "1", content, files: [], pictures, drawings: [], siteStyles: "" };
}

const nowhere = () => {
  throw new Error("There is no storage.");
};

const openOn = (data: EditorData) =>
  openEditor(data, workStore(nowhere, "site", "1"), "2026-11-25");

/** The paths of all forms of some data. */
const formsOf = ({ content }: EditorData): string[] =>
  kinds.flatMap((kind) => {
    const entries = entriesOf(kind, content[kind.name])?.entries ?? [];
    return [
      ...(kind.parts?.map(({ path }) => `${kind.name}/${path}`) ?? []),
      ...entries.map((entry, at) => `${kind.name}/${segmentOf(entries, entry, at)}`),
    ];
  });

describe.each(["src/new/example/_data", "tests/fixtures/brackenford/_data"])(
  "with %s",
  (folder) => {
    it("each form shows a passage as it opens, the same as from what stands in its fields", async () => {
      const data = await dataOf(folder);
      const editor = openOn(data);
      const forms = formsOf(data);
      expect(forms.length).toBeGreaterThan(30);
      const without: string[] = [];
      for (const path of forms) {
        const opened = editor.passage(path);
        const typed = editor.passage(path, formFields(editor.pageAt(path).main.markup));
        expect([path, typed]).toEqual([path, opened]);
        expect([path, opened?.isOld]).toEqual([path, false]);
        if (!opened?.passage) without.push(path);
      }
      // Whose name stands nowhere has no passage
      expect(without.filter((path) => !path.startsWith("organisations/"))).toEqual([]);
      expect(without.length).toBeLessThan(data.content.organisations.length);
    });
  },
);

describe("the editor without a page", () => {
  it("saves at once what was begun before its entry was changed, once it has said so", async () => {
    const data = await dataOf("src/new/example/_data");
    const editor = openOn(data);
    const path = `links/${data.content.links[0]?.id}`;
    const typed = (field: string, text: string) =>
      formFields(editor.pageAt(path).main.markup).map(([name, value]): [string, string] => [
        name,
        name === field ? text : value,
      ]);
    editor.send(path, [...typed("description", "All of it."), ["do", "save"]]);
    editor.type(path, typed("label", "Another name"));
    editor.send("changes", [["do", `undo:${path}/description`]]);
    const { markup } = editor.pageAt(path).main;
    expect(markup).toContain("“Save” keeps what stands here, “Cancel” keeps the other.");
    expect(editor.send(path, [...formFields(markup), ["do", "save"]]).go).toBe("links");
  });

  it("shows a passage on while somebody types a word to look for a picture", async () => {
    const data = await dataOf("src/new/example/_data");
    const editor = openOn(data);
    const path = `easyRead/${data.content.easyRead.parts[0]?.id}`;
    const fields = formFields(editor.pageAt(path).main.markup);
    const searching = fields.map(([name, value]): [string, string] => [
      name,
      name.endsWith(".search") ? "school" : value,
    ]);
    expect(searching).not.toEqual(fields);
    expect(editor.passage(path, searching)).toEqual(editor.passage(path));
  });

  it("shows nothing beside what is no form", async () => {
    const editor = openOn(await dataOf("src/new/example/_data"));
    for (const path of ["", "links", "changes", "discard", "nothing/here", "links/nowhere"]) {
      expect([path, editor.passage(path)]).toEqual([path, undefined]);
    }
  });

  it("says of each address that leads nowhere that there is nothing", async () => {
    const editor = openOn(await dataOf("src/new/example/_data"));
    for (const path of [
      "nothing",
      "links/nowhere",
      "links/new/more",
      "__proto__",
      "constructor/x",
    ]) {
      expect([path, editor.pageAt(path).title]).toEqual([path, "There is nothing to change here"]);
    }
  });
});
