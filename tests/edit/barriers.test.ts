import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "check-barriers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html, trusted } from "../../_includes/html.ts";
import { kinds } from "../../src/content/kinds.ts";
import { answerRequest } from "../../src/edit/answer-request.ts";
import type { EditAnswer } from "../../src/edit/edit-answer.ts";
import { entriesOf } from "../../src/edit/entries.ts";
import { segmentOf } from "../../src/edit/form-at.ts";
import { formStyles } from "../../src/edit/form-styles.ts";
import { formFields } from "./form-fields.ts";
import { workspaceOf } from "./workspace-of.ts";

const example = join(import.meta.dirname, "../../src/new/example/_data");

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "forms-"));
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** Writes the page of an answer; what it leads to isn’t there, so that links are checked elsewhere. */
async function put(name: string, answer: EditAnswer): Promise<number> {
  if ("saved" in answer) return 0;
  const page = html`<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${answer.title} (${name})</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${trusted(formStyles)}</style></head>
<body><main>${answer.main}</main></body></html>`;
  await writeFile(join(room, `${name.replaceAll("/", "-")}.html`), page.markup);
  return 1;
}

describe("the gate", () => {
  it("finds no barrier in any form, as it opens, with mistakes, and with a search for pictures", async () => {
    const workspace = { ...(await workspaceOf(example)), base: "./" };
    let pages = await put("index", answerRequest(workspace, { path: "" }));
    for (const kind of kinds) {
      pages += await put(kind.name, answerRequest(workspace, { path: kind.name }));
      const list = entriesOf(kind, workspace.content[kind.name]);
      const [first] = list?.entries ?? [];
      const segments = [
        ...(kind.parts?.map(({ path }) => path) ?? []),
        ...(list ? ["new"] : []),
        ...(first ? [segmentOf([first], first, 0)] : []),
      ];
      for (const segment of segments) {
        const path = `${kind.name}/${segment}`;
        const open = answerRequest(workspace, { path });
        pages += await put(path, open);
        if ("saved" in open) continue;
        const wrong = formFields(open.main.markup).map(([name, value]) => {
          if (name.endsWith(".search")) return [name, "1f6"] as const;
          // Choices stay, so that what belongs to them is asked for and told as missing
          return [name, /\.(?:kind|state)$/.test(name) ? value : ""] as const;
        });
        pages += await put(`${path}/wrong`, answerRequest(workspace, { path, posted: wrong }));
      }
      if (!first) continue;
      const path = `${kind.name}/${segmentOf([first], first, 0)}/remove`;
      pages += await put(path, answerRequest(workspace, { path }));
    }
    expect(pages).toBeGreaterThan(kinds.length * 5);
    const { findings } = await check(room, { only: ["html", "a11y", "browser", "content"] });
    expect(findings).toEqual([]);
    // A hundred pages in a browser, on whatever machine
  }, 600_000);
});
