import fc from "fast-check";
import { parse } from "parse5";
import { expect, it } from "vitest";
import { insideScript } from "../../../src/edit/single-file/inside-script.ts";

const hostile = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "</SCRIPT >",
  "a\u2028b\u2029c",
  "`alert(1)` \\u003c \\",
];

it.each(hostile)("writes %j so that it stays a text inside a script element", (text) => {
  expect(readBack({ text })).toEqual({ text });
});

it("changes no text", () => {
  const letters = fc.constantFrom(...'<>!-/script"\\\u2028\u2029 é😀'.split(""));
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(JSON.parse(insideScript([text]))).toEqual([text]);
      expect(insideScript([text])).not.toMatch(/[<\u2028\u2029]/);
    }),
  );
});

/** What a browser’s script reads of data in a page. */
function readBack(data: unknown): unknown {
  const page = `<!DOCTYPE html><body><script type="application/json">${insideScript(data)}</script><p>end</p>`;
  const tree = parse(page) as unknown as Node;
  const [script, end] = [find(tree, "script"), find(tree, "p")];
  expect(end?.childNodes?.[0]?.value).toBe("end");
  return JSON.parse(script?.childNodes?.[0]?.value ?? "");
}

type Node = { nodeName: string; value?: string; childNodes?: Node[] };

function find(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
