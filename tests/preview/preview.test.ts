import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;
let preview: ChildProcessWithoutNullStreams;
let address: string;
let printed = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preview-"));
  for (const part of ["_includes", "src", ".eleventy.ts", "package.json"]) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await cp(join(root, "tests/fixtures/anytown/_data"), join(folder, "_data"), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  preview = spawn(process.execPath, ["src/commands/preview.ts", "--port", "0"], { cwd: folder });
  for (const stream of [preview.stdout, preview.stderr]) {
    stream.on("data", (chunk) => {
      printed += chunk;
      preview.emit("printed");
    });
  }
  await prints("Stop with Ctrl and C.");
  address = /http:\S+/.exec(printed)?.[0] ?? "";
});

afterAll(async () => {
  if (preview.exitCode === null) {
    preview.kill("SIGTERM");
    await once(preview, "exit");
  }
  await rm(folder, { recursive: true, force: true });
});

/** Waits until the preview has printed some words, and forgets what it has printed until then. */
async function prints(words: string): Promise<string> {
  while (!printed.includes(words)) await once(preview, "printed");
  const before = printed;
  if (address) printed = "";
  return before;
}

async function edit(file: string, found: string, written: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(found)) throw new Error(`${file} doesn’t hold ${found}`);
  await writeFile(path, text.replace(found, written));
}

const page = async (path = ""): Promise<string> => (await fetch(address + path)).text();

it("serves the site to this computer alone, with a script that loads it anew", async () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const home = await page();
  expect(home).toContain("A plan for children");
  expect(home).toContain('<script src="/.preview/reload.js" data-build="1" defer></script>');
  expect(home).toContain("script-src 'self'; connect-src 'self'");
  expect(await readFile(join(folder, "dist/index.html"), "utf8")).not.toContain("<script src");
});

it("shows the new words of a data file, and tells open pages", async () => {
  printed = "";
  const builds = await fetch(`${address}.preview/builds?seen=1`);
  const reader = builds.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(": connected\n\n");
  await edit("_data/publication.ts", 'headline: "A plan for children"', 'headline: "A newer plan"');
  expect((await reader?.read())?.value).toBe("data: new\n\n");
  await reader?.cancel();
  await prints("publication.ts changed: built in");
  expect(await page()).toContain("<h1>A newer plan</h1>");
});

it("tells a page that was opened before the last build", async () => {
  const builds = await fetch(`${address}.preview/builds?seen=1`);
  const reader = builds.body?.pipeThrough(new TextDecoderStream()).getReader();
  let told = "";
  while (!told.includes("data: new")) told += (await reader?.read())?.value;
  await reader?.cancel();
  expect(told).toBe(": connected\n\ndata: new\n\n");
});

it("shows what a component makes of it after an edit, in spite of the module cache", async () => {
  await edit("_includes/vision.ts", "<ul>", "<!-- a newer vision --><ul>");
  await prints("vision.ts changed: built in");
  expect(await page()).toContain("<!-- a newer vision -->");
});

it("shows an edit of the interface’s words, which many modules use", async () => {
  // What stood there goes on under another name, whatever it is in this language.
  await edit("_includes/interface-text.ts", "glossary:", 'glossary: "Hard words", before:');
  await prints("interface-text.ts changed: built in");
  expect(await page("glossary.html")).toContain("Hard words");
});

it("shows an edit of the styles", async () => {
  await edit("src/styles/base.css", "{", "{ --newer: 1;");
  await prints("base.css changed: built in");
  expect(await page()).toContain("--newer:1");
});

it("sees a file that was saved by renaming another", async () => {
  const path = join(folder, "_data/links.ts");
  const text = await readFile(path, "utf8");
  await writeFile(join(folder, "saved"), text.replace("Alderby Local Help", "Alderby Help Desk"));
  await rename(join(folder, "saved"), path);
  await prints("links.ts changed: built in");
  expect(await page("help.html")).toContain("Alderby Help Desk");
});

it("tells a mistake in the browser and in the terminal, and goes on when it is mended", async () => {
  await edit("_data/links.ts", "label:", "lable:");
  const told = await prints("The preview goes on");
  expect(told).toContain(`_data/links.ts:8:5  link “local-help”
  “lable” isn’t a field of a link; did you mean “label”?
  Rename it to label.
`);
  const response = await fetch(address);
  expect(response.status).toBe(500);
  const shown = await response.text();
  expect(shown).toContain('<html lang="en-GB">');
  expect(shown).toContain("<h1>There is a mistake to mend</h1>");
  expect(shown).toContain("<h2>_data/links.ts, line 8, column 5</h2>");
  expect(shown).toContain("“lable” isn’t a field of a link; did you mean “label”?");
  await edit("_data/links.ts", "lable:", "label:");
  await prints("links.ts changed: built in");
  expect((await fetch(address)).status).toBe(200);
});

it("shows a file for readers that comes into a folder which wasn’t there", async () => {
  const url = 'url: "https://www.alderby.council.gov.uk/plan"';
  await edit("_data/links.ts", url, 'file: "plan.pdf"');
  expect(await prints("The preview goes on")).toContain(
    "There is no file “plan.pdf” in the folder _files.",
  );
  await mkdir(join(folder, "new-files"));
  await writeFile(join(folder, "new-files/plan.pdf"), "%PDF-1.7\n%%EOF\n");
  await rename(join(folder, "new-files"), join(folder, "_files"));
  await prints("_files changed: built in");
  expect(await page("help.html")).toContain('<a href="files/plan.pdf" download="plan.pdf">');
  expect(await page("downloads.html")).toContain("files/plan.pdf");
  await edit("_data/links.ts", 'file: "plan.pdf"', url);
  await prints("links.ts changed: built in");
  await rm(join(folder, "_files"), { recursive: true });
  await prints("changed: built in");
});

it("tells a mistake in a component without a stack, and goes on when it is mended", async () => {
  const lines = (await readFile(inFolder("_includes/vision.ts"), "utf8")).split("\n");
  const line = lines.findIndex((line) => line.startsWith("export function")) + 1;
  await edit("_includes/vision.ts", "export function", "export fnuction");
  const told = await prints("The preview goes on");
  expect(told).toBe(
    `The site can’t be built: _includes/vision.ts:${line}:8: Expected '{', got 'ident'\nThe preview goes on as soon as that is mended.\n`,
  );
  expect(await page()).toContain(
    `<h1>The site can’t be built</h1>\n<p>_includes/vision.ts:${line}:8: `,
  );
  await edit("_includes/vision.ts", "export fnuction", "export function");
  await prints("vision.ts changed: built in");
  expect((await fetch(address)).status).toBe(200);
});

/** Waits until a page shows some words; it can’t before the preview has printed something. */
async function shows(words: string, path = ""): Promise<void> {
  for (;;) {
    const next = once(preview, "printed");
    if ((await page(path)).includes(words)) return;
    await next;
  }
}

const inFolder = (path: string): string => join(folder, path);

it("tells in one sentence that the data folder was renamed, and goes on when it is back", async () => {
  printed = "";
  await rename(inFolder("_data"), inFolder("gone"));
  const told = await prints("The preview goes on");
  expect(told).toBe(
    "The site can’t be built: The folder _data isn’t there or can’t be opened.\nThe preview goes on as soon as that is mended.\n",
  );
  await shows("<p>The folder _data isn’t there or can’t be opened.</p>");
  await rename(inFolder("gone"), inFolder("_data"));
  await shows("<h1>A newer plan</h1>");
  await edit("_data/publication.ts", '"A newer plan"', '"The plan is back"');
  await shows("<h1>The plan is back</h1>");
});

it("shows another folder that takes the place of the data folder, and its edits", async () => {
  await cp(inFolder("_data"), inFolder("other"), { recursive: true });
  await edit("other/publication.ts", '"The plan is back"', '"Another plan"');
  await rename(inFolder("_data"), inFolder("gone"));
  await rename(inFolder("other"), inFolder("_data"));
  await shows("<h1>Another plan</h1>");
  await edit("_data/publication.ts", '"Another plan"', '"Another plan, edited"');
  await shows("<h1>Another plan, edited</h1>");
  // The folder that was renamed is no longer its business.
  await edit("gone/publication.ts", '"The plan is back"', '"A plan elsewhere"');
  await edit("_data/publication.ts", '"Another plan, edited"', '"Another plan, edited twice"');
  await shows("<h1>Another plan, edited twice</h1>");
});

it("goes on when the data folder was deleted and is written anew", async () => {
  await rm(inFolder("_data"), { recursive: true });
  await shows("<h1>The site can’t be built</h1>");
  await cp(inFolder("gone"), inFolder("_data"), { recursive: true });
  await shows("<h1>A plan elsewhere</h1>");
  await edit("_data/publication.ts", '"A plan elsewhere"', '"A plan written anew"');
  await shows("<h1>A plan written anew</h1>");
});

it("goes on when folders inside a watched one come and go", async () => {
  await mkdir(inFolder("_includes/old/older/oldest"), { recursive: true });
  await writeFile(inFolder("_includes/old/older/oldest/note.txt"), "");
  await rm(inFolder("_includes/old"), { recursive: true });
  await edit("_data/publication.ts", '"A plan written anew"', '"A plan after all"');
  await shows("<h1>A plan after all</h1>");
});

it("goes on when the folder of components was renamed and is back", async () => {
  await rename(inFolder("_includes"), inFolder("components"));
  await shows("<h1>The site can’t be built</h1>");
  await rename(inFolder("components"), inFolder("_includes"));
  await shows("<h1>A plan after all</h1>");
});

it("tells of a folder that stands where a file was, and goes on when the file is back", async () => {
  await rename(inFolder("_data/links.ts"), inFolder("links.ts"));
  await mkdir(inFolder("_data/links.ts"));
  await shows("There is a folder where this file should be.");
  await rm(inFolder("_data/links.ts"), { recursive: true });
  await rename(inFolder("links.ts"), inFolder("_data/links.ts"));
  await shows("<h1>A plan after all</h1>");
});

it("builds anew for the next reader when what it built was deleted", async () => {
  await rm(inFolder("dist"), { recursive: true });
  printed = "";
  expect(await page("help.html")).toContain("Alderby Help Desk");
  expect(await prints("ms.")).toMatch(/^dist changed: built in \d+ ms\.\n$/);
  expect((await fetch(`${address}downloads.html`)).status).toBe(200);
});

it("gives nothing outside the site, and nothing to another name", async () => {
  const status = (path: string, headers = {}): Promise<number | undefined> =>
    new Promise((resolve) => {
      request(address, { path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
  expect(await status("/../package.json")).toBe(404);
  expect(await status("/%2e%2e/package.json")).toBe(404);
  expect(await status("/%2e%2e%2fpackage.json")).toBe(404);
  expect(await status("/%")).toBe(400);
  expect(await status("/", { host: "elsewhere.example:8080" })).toBe(403);
});

it.each([
  [
    ["--port", "80800"],
    "“80800” isn’t the number of a port. Write one from 1024 to 65535, such as 8081.",
  ],
  [
    ["--port", "eighty"],
    "“eighty” isn’t the number of a port. Write one from 1024 to 65535, such as 8081.",
  ],
  [["--data", "nowhere"], "The folder nowhere isn’t there or can’t be opened."],
])("says plainly why it doesn’t start with %j", async (args, reason) => {
  const other = spawn(process.execPath, ["src/commands/preview.ts", "--port", "0", ...args], {
    cwd: folder,
  });
  let told = "";
  other.stderr.on("data", (chunk) => {
    told += chunk;
  });
  const [code] = await once(other, "exit");
  expect({ code, told }).toEqual({ code: 2, told: `The preview didn’t start: ${reason}\n` });
});

it("says plainly that its port is taken", async () => {
  const port = new URL(address).port;
  const other = spawn(process.execPath, ["src/commands/preview.ts", "--port", port], {
    cwd: folder,
  });
  let told = "";
  other.stderr.on("data", (chunk) => {
    told += chunk;
  });
  const [code] = await once(other, "exit");
  expect({ code, told }).toEqual({
    code: 2,
    told: `The preview didn’t start: Port ${port} is taken by another program. Choose another: npm start -- --port ${Number(port) + 1}\n`,
  });
});

it("ends when it is told to", async () => {
  preview.kill("SIGINT");
  expect(await once(preview, "exit")).toEqual([0, null]);
});

it.each(["", ".", "src", "node_modules/site"])(
  "does not start for the folder “%s”",
  async (output) => {
    const child = spawn(
      process.execPath,
      ["src/commands/preview.ts", "--port", "0", "--output", output],
      {
        cwd: folder,
      },
    );
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(2);
    expect(said).toMatch(
      /^The preview didn’t start: .+ Name (one|another place), such as dist\.\n$/,
    );
  },
);
