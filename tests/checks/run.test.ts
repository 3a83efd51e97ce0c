import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageAround, temporaryFolder } from "./temporary-site.ts";

const command = join(import.meta.dirname, "../../src/checks/run.ts");

type Outcome = { code: number; stdout: string; stderr: string };

const run = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, cwd: join(import.meta.dirname, "../..") };
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

const clean = { "index.html": pageAround("<p>All is well.</p>") };
const faulty = { "index.html": pageAround("<p><b><i>Mis-nested</b></i></p>") };

describe("npm run check", () => {
  it("ends with 0 and one line when all is well", async () => {
    const { code, stdout, stderr } = await run([await temporaryFolder(clean), "--only", "html"]);
    expect(stdout).toMatch(/^✓ nothing wrong on 1 page \(html; \d+\.\d s\)\n$/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("leaves no colour codes in a log, whatever the machine says of its colours", async () => {
    const args = [await temporaryFolder(clean), "--only", "html"];
    const { stdout } = await run(args, { CI: "true", FORCE_COLOR: "3" });
    expect(stdout).not.toContain("\u001b[");
  });

  it("ends with 0 when there are warnings alone", async () => {
    const folder = await temporaryFolder({
      "page.html": pageAround('<p><img src="boat.png" alt="A boat"></p>'),
    });
    const { code, stdout } = await run([folder, "--only", "links", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject([{ rule: "missing-file", severity: "warning" }]);
    expect(code).toBe(0);
  });

  it("ends with 1 and tells the fault", async () => {
    const { code, stdout } = await run([await temporaryFolder(faulty), "--only", "html"]);
    expect(stdout).toContain("index.html:12");
    expect(code).toBe(1);
  });

  it("prints an array of findings and nothing else as JSON, twice the same", async () => {
    const args = [await temporaryFolder(faulty), "--format", "json"];
    const [first, second] = [await run(args), await run(args)];
    expect(JSON.parse(first.stdout)).toContainEqual(
      expect.objectContaining({ check: "html", page: "index.html", line: 12 }),
    );
    expect(second).toEqual(first);
  });

  it("finds the same without what it remembers", async () => {
    const folder = await temporaryFolder(faulty);
    const remembered = await run([folder, "--format", "json"]);
    expect(await run([folder, "--format", "json", "--no-cache"])).toEqual(remembered);
  });

  it("checks one file alone", async () => {
    const folder = await temporaryFolder({ ...faulty, "clean.html": pageAround("<p>Well.</p>") });
    const { code } = await run([join(folder, "clean.html"), "--only", "html"]);
    expect(code).toBe(0);
  });

  it("doesn't hold anyone else's folder to our own house's rules", async () => {
    const folder = await temporaryFolder({
      "index.html": pageAround('<p><a href="/a.html">A</a></p>').replace("h1", "h1 class=a"),
    });
    const { stdout } = await run([folder, "--format", "json"]);
    expect(stdout).not.toContain('"house"');
    const asked = await run([folder, "--only", "house", "--format", "json"]);
    expect(asked.stdout).toContain('"no-absolute-path"');
  });

  it("gives a finding for each page that is no page, and goes on", async () => {
    const folder = await temporaryFolder({
      ...clean,
      "empty.html": "",
      "bytes.html": Buffer.from(Array.from({ length: 2_048 }, (_, index) => index % 256)),
      "deep.html": pageAround("<div>".repeat(3_000)),
      "frames.html": pageAround('<iframe title="A" src="frames.html"></iframe>'),
      "busy.html": pageAround("<script>location = 'https://example.org/'; alert(1)</script>"),
    });
    const { code, stdout, stderr } = await run([folder, "--format", "json"]);
    const pages = new Set(JSON.parse(stdout).map(({ page }: { page: string }) => page));
    expect([...pages]).toEqual(expect.arrayContaining(["empty.html", "bytes.html", "deep.html"]));
    expect(pages).not.toContain("index.html");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });
});

describe("npm run check, when it can't run", () => {
  it.each([
    [["--formt", "json"], 'There is no flag "--formt"; did you mean --format?'],
    [["--only", "htm"], 'There is no check "htm"; did you mean html?'],
    [["--format", "sarf"], 'There is no format "sarf"; did you mean sarif?'],
    [["no-such-folder"], "There is no folder or file called no-such-folder."],
    [
      ["package.json"],
      "package.json isn't an HTML file; give a folder, or a file whose name ends in .html.",
    ],
    [["tests/ci"], "There is no page to check in tests/ci: no file's name ends in .html."],
  ])("ends with 2 and one sentence for %j", async (args, sentence) => {
    expect(await run(args)).toEqual({ code: 2, stdout: "", stderr: `${sentence}\n` });
  });

  it("ends with 2 and one sentence without a browser", async () => {
    const folder = await temporaryFolder({ "index.html": pageAround("<p>Seen by nobody.</p>") });
    expect(await run([folder, "--no-cache"], { CHROME_PATH: "no-such-browser" })).toEqual({
      code: 2,
      stdout: "",
      stderr: "CHROME_PATH names no-such-browser, but there is no such file.\n",
    });
  });
});
