import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/content/kinds.ts";
import { answerRequest } from "../../src/edit/answer-request.ts";
import { entriesOf } from "../../src/edit/entries.ts";
import { segmentOf } from "../../src/edit/form-at.ts";
import type { Workspace } from "../../src/edit/workspace.ts";
import { formFields } from "./form-fields.ts";
import { workspaceOf } from "./workspace-of.ts";

const root = join(import.meta.dirname, "../..");
const folders = [
  "_data",
  ...globSync("{tests/fixtures,src/new}/*/_data/publication.ts", { cwd: root }).map(dirname),
];

/** The addresses of the forms of a workspace, of no more than a few entries of each kind. */
const formPaths = ({ content }: Workspace): string[] =>
  kinds.flatMap((kind) => {
    const { entries = [] } = entriesOf(kind, content[kind.name]) ?? {};
    const parts = kind.parts?.map(({ path }) => path) ?? [];
    const segments = entries.slice(0, 4).map((entry, index) => segmentOf(entries, entry, index));
    return [...parts, ...segments].map((segment) => `${kind.name}/${segment}`);
  });

describe("a form that is saved as it was opened", () => {
  it.each(folders)("changes nothing in %s", async (folder) => {
    const workspace = await workspaceOf(join(root, folder));
    const paths = formPaths(workspace);
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const page = answerRequest(workspace, { path });
      if (!("main" in page)) throw new Error(`There is no form ${path}.`);
      const posted = [...formFields(page.main.markup), ["do", "save"] as const];
      const answer = answerRequest(workspace, { path, posted });
      if ("main" in answer) expect.soft(answer.main.markup, path).toBe("");
      else {
        expect.soft(answer.kinds, path).toEqual([]);
        expect.soft(answer.saved, path).toEqual(workspace.content);
      }
    }
  });
});
