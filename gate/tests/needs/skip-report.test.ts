import { describe, expect, it } from "vitest";
import { needed } from "./needed.ts";
import { type Outcome, skipReport } from "./skip-report.ts";

const untried = new Map<string, Outcome>();
const caddy = { test: "a.test.ts > Caddy > answers", lacks: ["caddy"] };
const book = { test: "b.test.ts > a book", lacks: ["java", "epubcheck"] };

describe("skipReport", () => {
  it("says that no test was skipped", () => {
    expect(skipReport([], untried)).toEqual({ lines: ["No test was skipped."], fails: false });
  });

  it("counts the tests once, and tells by what they need how to get it", () => {
    expect(skipReport([caddy, book, book], untried)).toEqual({
      lines: [
        "3 tests were skipped:",
        "  1 for want of Caddy: install the package caddy (apt-get install caddy).",
        "  2 for want of Java: install the package default-jre-headless (apt-get install default-jre-headless).",
        "  2 for want of EPUBCheck: install the package epubcheck (apt-get install epubcheck).",
      ],
      fails: false,
    });
  });

  it("tells what no package brings, and fails nothing for it", () => {
    expect(skipReport([{ test: "a", lacks: ["windows"] }], untried)).toEqual({
      lines: ["1 test was skipped:", `  1 for want of Windows: ${needed.windows.lacking}.`],
      fails: false,
    });
  });

  it("tells why apt-get could not get a package, and fails nothing for it", () => {
    const said = "E: Unable to locate package caddy";
    expect(skipReport([caddy], new Map([["caddy", { fetched: false, said }]]))).toEqual({
      lines: [
        "1 test was skipped:",
        `  1 for want of Caddy: apt-get could not get its package caddy (${said}).`,
      ],
      fails: false,
    });
  });

  it("fails where a package was installed and what it brings still isn’t found", () => {
    expect(skipReport([caddy], new Map([["caddy", { fetched: true }]]))).toEqual({
      lines: [
        "1 test was skipped:",
        "  1 for want of Caddy: apt-get has its package caddy.",
        "This run fails, since Caddy could be had here: apt-get installed its package caddy, and it still isn’t found. Mend how gate/tests/needs/needed.ts looks for it, or the name of the package there.",
      ],
      fails: true,
    });
  });

  it("fails where a package was fetched and could not be installed", () => {
    const said = "E: Sub-process /usr/bin/dpkg returned an error code (1)";
    expect(skipReport([caddy], new Map([["caddy", { fetched: true, said }]]))).toEqual({
      lines: [
        "1 test was skipped:",
        "  1 for want of Caddy: apt-get has its package caddy.",
        `This run fails, since Caddy could be had here: apt-get fetched its package caddy, and could not install it (${said}). Mend that, and run the tests again.`,
      ],
      fails: true,
    });
  });

  it.each([
    ["nothing", []],
    ["something that nobody knows", ["caddy", "toaster"]],
  ])("fails where a test was skipped for want of %s", (_, lacks) => {
    const { lines, fails } = skipReport([{ test: "a.test.ts > boils", lacks }], untried);
    expect(lines.at(0)).toBe("1 test was skipped:");
    expect(lines.slice(-2)).toEqual([
      "  1 for no reason that is told.",
      "This run fails, since “a.test.ts > boils” was skipped and nothing says why. Take skip, todo or only away, or give the test what it needs by needs(…) of gate/tests/needs/needs.ts.",
    ]);
    expect(fails).toBe(true);
  });
});
