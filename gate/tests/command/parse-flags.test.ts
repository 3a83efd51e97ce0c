import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedChecks, parseFlags } from "../../command/parse-flags.ts";
import { formats } from "../../report/formats.ts";

const known = ["html", "a11y", "links"] as const;

const read = (...args: string[]) => {
  const flags = parseFlags(args);
  return flags.only ? { ...flags, only: namedChecks(flags.only, known) } : flags;
};

describe("parseFlags", () => {
  it("runs every check on the default folder, told prettily, when nothing is asked", () => {
    expect(read()).toEqual({ format: "pretty", cache: true });
  });

  it("takes a folder, checks, a format and no cache in any order", () => {
    expect(read("--format", "json", "out", "--no-cache", "--only=a11y,links")).toEqual({
      target: "out",
      only: ["a11y", "links"],
      format: "json",
      cache: false,
    });
  });

  it("runs checks in the gate's order, each once, however they are asked for", () => {
    expect(read("--only", "links, html", "--only", "html").only).toEqual(["html", "links"]);
  });

  it("takes further reports, and may be asked only to warn", () => {
    expect(read("--report", "markdown=a.md", "--warn", "--report=pretty=a.txt")).toEqual({
      format: "pretty",
      reports: [
        { format: "markdown", file: "a.md" },
        { format: "pretty", file: "a.txt" },
      ],
      warn: true,
      cache: true,
    });
  });

  it("takes a configuration and baselines by file", () => {
    expect(read("--config", "a.ts", "--baseline=b.json", "--write-baseline", "c.json")).toEqual({
      format: "pretty",
      cache: true,
      config: "a.ts",
      baseline: "b.json",
      writeBaseline: "c.json",
    });
  });

  it("takes a sitemap with or without an address", () => {
    expect(read("--sitemap", "a.xml")).toMatchObject({ sitemap: "a.xml" });
    expect(read("http://localhost:80", "--sitemap=a.xml")).toMatchObject({
      target: "http://localhost:80",
      sitemap: "a.xml",
    });
  });

  it("may be asked for words instead of a check", () => {
    expect(read("--list-rules", "--format=json")).toMatchObject({ tell: "rules", format: "json" });
    expect(read("--explain", "a11y/axe/list")).toMatchObject({ explain: "a11y/axe/list" });
    expect(read("--version")).toMatchObject({ tell: "version" });
    expect(read("--help")).toMatchObject({ tell: "help" });
  });

  it("tells the flag that was probably meant", () => {
    expect(() => read("--formt", "json")).toThrow(
      'There is no flag "--formt"; did you mean --format?',
    );
  });

  it("tells the format that was probably meant", () => {
    expect(() => read("--format", "sarf")).toThrow(
      'There is no format "sarf"; did you mean sarif?',
    );
  });

  it("lists the checks when none is near", () => {
    expect(() => read("--only", "spelling")).toThrow(
      'There is no check "spelling"; there are html, a11y, links.',
    );
  });

  it("asks for the value of a flag that has none", () => {
    expect(() => read("--format")).toThrow("The flag --format needs a value after it.");
    expect(() => read("--only", "--no-cache")).toThrow("The flag --only needs a value after it.");
  });

  it("takes one folder only", () => {
    expect(() => read("one", "two")).toThrow(
      "Only one folder or file can be checked at a time, not 2.",
    );
  });

  it("understands or refuses anything in one line", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (args) => {
        try {
          const { format } = parseFlags(args);
          expect(formats).toContain(format);
        } catch (error) {
          expect(error).toMatchObject({ name: "Error", message: expect.stringMatching(/[.?]$/) });
        }
      }),
    );
  });
});
