import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageAround, temporaryFolder } from "../temporary-site.ts";

const command = join(import.meta.dirname, "../../command/main.ts");

type Outcome = { code: number; stdout: string; stderr: string };

const gate = join(import.meta.dirname, "../..");

const run = (args: string[], env: NodeJS.ProcessEnv = {}, cwd = gate): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, cwd };
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

const clean = { "index.html": pageAround("<p>All is well.</p>") };
const faulty = { "index.html": pageAround("<p><b><i>Mis-nested</b></i></p>") };

describe("check-barriers", () => {
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
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: "missing-file-loose-page", severity: "warning" },
    ]);
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

  it("writes further reports of the same run, none of them coloured", async () => {
    const out = await temporaryFolder({});
    const report = (name: string) => join(out, "reports", name);
    const { code, stdout } = await run(
      [
        await temporaryFolder(faulty),
        ...["--only", "html", "--format", "github"],
        ...["--report", `markdown=${report("summary.md")}`],
        ...["--report", `pretty=${report("whole.txt")}`],
      ],
      { FORCE_COLOR: "3" },
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=.*index\.html,line=12,/m);
    const summary = await readFile(report("summary.md"), "utf8");
    expect(summary).toMatch(/^## ❌ Checks: \d+ errors? on 1 of 1 page\n/);
    expect(summary).toContain("| error | index.html:12 |");
    const whole = await readFile(report("whole.txt"), "utf8");
    expect(whole).toContain("index.html:12");
    expect(whole).not.toContain("\u001b[");
  });

  it("replaces its own report, and nothing else, before it checks anything", async () => {
    const folder = await temporaryFolder(faulty);
    const report = join(folder, "report.json");
    const args = [folder, "--only", "html", "--report", `json=${report}`];
    expect((await run(args)).code).toBe(1);
    expect(await run([...args, "--report", `pretty=${report}`])).toMatchObject({ code: 1 });
    expect(await readFile(report, "utf8")).toContain("index.html:12");
    const page = join(folder, "index.html");
    expect(await run([...args, "--report", `markdown=${page}`])).toEqual({
      code: 2,
      stdout: "",
      stderr: `“${page}” holds something other than a report, which would be lost. Name another file, or delete that one first.\n`,
    });
    expect(await readFile(page, "utf8")).toBe(faulty["index.html"]);
  });

  it("tells everything as a warning, and ends with 0, when it may only warn", async () => {
    const args = [await temporaryFolder(faulty), "--only", "html", "--format", "json"];
    const findings = JSON.parse((await run(args)).stdout);
    expect(findings.map(({ severity }: { severity: string }) => severity)).toContain("error");
    const { code, stdout } = await run([...args, "--warn"]);
    expect(JSON.parse(stdout)).toEqual(
      findings.map((finding: object) => ({ ...finding, severity: "warning" })),
    );
    expect(code).toBe(0);
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

describe("check-barriers, when it can't run", () => {
  it.each([
    [["--formt", "json"], 'There is no flag "--formt"; did you mean --format?'],
    [["--only", "htm"], 'There is no check "htm"; did you mean html?'],
    [["--format", "sarf"], 'There is no format "sarf"; did you mean sarif?'],
    [["no-such-folder"], "There is no folder or file called no-such-folder."],
    [
      ["package.json"],
      "package.json isn't an HTML file; give a folder, or a file whose name ends in .html.",
    ],
    [["report"], "There is no page to check in report: no file's name ends in .html."],
    [[], "Name the folder or the page to check."],
  ])("ends with 2 and one sentence for %j", async (args, sentence) => {
    expect(await run(args)).toEqual({ code: 2, stdout: "", stderr: `${sentence}\n` });
  });

  it("does as the configuration file says, and the command line before it", async () => {
    const configuration = {
      only: ["html"],
      leaveOut: ["drafts/**"],
      reports: [{ format: "json", file: "report.json" }],
    };
    const cwd = await temporaryFolder({
      "check-barriers.config.json": JSON.stringify(configuration),
      "out/index.html": pageAround("<p>All is well.</p>"),
      "out/drafts/one.html": pageAround("<p><b><i>Mis-nested</b></i></p>"),
    });
    const { code, stdout, stderr } = await run(["out"], {}, cwd);
    expect(stdout).toMatch(/^✓ nothing wrong on 1 page \(html; /);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await readFile(join(cwd, "report.json"), "utf8")).toBe("[]\n");
    expect((await run(["out", "--only", "links"], {}, cwd)).stdout).toContain("(links; ");
  });

  it("ends with 2 where the configuration file can't be followed", async () => {
    const cwd = await temporaryFolder({ "check-barriers.config.json": '{\n  "stict": true\n}' });
    expect(await run(["."], {}, cwd)).toEqual({
      code: 2,
      stdout: "",
      stderr: 'check-barriers.config.json:2:3: There is no field "stict". Did you mean strict?\n',
    });
  });

  it("begins with what is known, tells only what is new, and says what is mended", async () => {
    const cwd = await temporaryFolder({ "index.html": pageAround("<p><b><i>Old</b></i></p>") });
    const page = join(cwd, "index.html");
    const args = [page, "--only", "html"];
    const first = await run([...args, "--write-baseline", "known.json"], {}, cwd);
    expect(first.stderr).toMatch(/^Findings that stand in known\.json as known: \d+\.\n$/);
    expect(first.code).toBe(0);
    expect(await run([...args, "--baseline", "known.json"], {}, cwd)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /^Findings that known\.json knows, and that aren't told: \d+\.\n$/,
      ),
    });
    await writeFile(page, pageAround("<p id=a id=b>New</p>"));
    const { code, stdout, stderr } = await run([...args, "--baseline", "known.json"], {}, cwd);
    expect(code).toBe(1);
    expect(stdout).toContain("html-validate/no-dup-attr");
    expect(stdout).not.toContain("close-order");
    expect(stderr).toMatch(/^Mended: index\.html {2}html: html-validate\/close-order {2}\d$/m);
    expect(stderr).toContain(
      "Write the file anew without what is mended: --write-baseline known.json\n",
    );
  });

  it("ends with 2 and one sentence without a browser", async () => {
    const folder = await temporaryFolder({ "index.html": pageAround("<p>Seen by nobody.</p>") });
    expect(await run([folder, "--no-cache"], { CHROME_PATH: "no-such-browser" })).toEqual({
      code: 2,
      stdout: "",
      stderr: "CHROME_PATH names no-such-browser, but there is no such file.\n",
    });
  });

  it("says in the summary that it broke down, and why", async () => {
    const folder = await temporaryFolder({ "index.html": pageAround("<p>Seen by nobody.</p>") });
    const summary = join(folder, "summary.md");
    const { code } = await run([folder, "--no-cache", "--report", `markdown=${summary}`], {
      CHROME_PATH: "no-such-browser",
    });
    expect(code).toBe(2);
    expect(await readFile(summary, "utf8")).toBe(`## ❌ The built site could not be checked

CHROME\\_PATH names no-such-browser, but there is no such file.

The check itself broke down. That says nothing against the words: ask whoever looks after this site, in a comment.
`);
  });

  it("says in the summary that it was stopped, when somebody stops it", async () => {
    // Asked for a page, this server lets the check wait until it is stopped
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const link = `<p><a href="http://127.0.0.1:${port}/">A page that never comes</a></p>`;
    const folder = await temporaryFolder({ "index.html": pageAround(link) });
    const summary = join(folder, "summary.md");
    const args = [command, folder, "--only", "external", "--report", `markdown=${summary}`];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, CHECK_ALLOW_PRIVATE: "1" },
    });
    await once(server, "request");
    child.kill("SIGKILL");
    await once(child, "exit");
    server.closeAllConnections();
    server.close();
    expect(await readFile(summary, "utf8")).toContain(
      "## ❌ The built site could not be checked\n\nIt was stopped before its end.\n",
    );
  });
});
