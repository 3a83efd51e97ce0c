import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { elementsOf } from "check-barriers/html";
import { parse } from "parse5";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { kinds } from "../../src/content/kinds.ts";
import { ownContent } from "../../src/promises/own-content.ts";

const read: string[] = [];
const parsed: string[] = [];

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const readFile = (...args: Parameters<typeof real.readFile>) => {
    read.push(String(args[0]));
    return real.readFile(...args);
  };
  return { ...real, readFile };
});

vi.mock("@babel/parser", async (original) => {
  const real = await original<typeof import("@babel/parser")>();
  const parse = (...args: Parameters<typeof real.parse>) => {
    parsed.push(args[0]);
    return real.parse(...args);
  };
  return { ...real, parse };
});

async function anytown(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "own-content-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const fixture = join(import.meta.dirname, "../fixtures/anytown/_data");
  await cp(fixture, join(folder, "_data"), { recursive: true });
  return join(folder, "_data");
}

beforeEach(() => {
  read.length = 0;
  parsed.length = 0;
});

/** The files of all kinds but those that may be absent, and are. */
const filesIn = (data: string): string[] =>
  kinds
    .map(({ file }) => join(data, file))
    .filter((file) => existsSync(file))
    .sort();

it("reads each data file once, and parses it once, however many findings are traced to it", async () => {
  const data = await anytown();
  const { locate } = await ownContent(data);
  const page = parse('<p>This is a plan for children.</p><div data-entry="listen"></div>');
  expect(elementsOf(page).flatMap((element) => locate(element)?.file ?? [])).toEqual([
    "_data/publication.ts",
    "_data/priorities.ts",
  ]);
  expect(read.sort()).toEqual(filesIn(data));
  expect(new Set(parsed).size).toBe(filesIn(data).length);
  expect(parsed).toHaveLength(filesIn(data).length);
});

it("does so too where a file is written in another way than JSON", async () => {
  const data = await anytown();
  const file = join(data, "quotes.ts");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace('"We were heard."', "`We were heard.`"));
  read.length = 0;
  await ownContent(data);
  expect(read.sort()).toEqual(filesIn(data));
  expect(new Set(parsed).size).toBe(filesIn(data).length);
  expect(parsed).toHaveLength(filesIn(data).length);
});
