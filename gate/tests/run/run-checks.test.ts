import { describe, expect, it } from "vitest";
import type { Check, CheckEntry, Tools } from "../../model/check.ts";
import type { Rule, RuleSettings } from "../../model/rule.ts";
import { runChecks } from "../../run/run-checks.ts";
import { aFinding } from "../a-finding.ts";
import { anySettings } from "../any-settings.ts";
import { pageAround, temporarySite } from "../temporary-site.ts";

const site = () => temporarySite({ "index.html": pageAround("") });
const options = { ...anySettings, progress: () => undefined };

const rule: Rule = {
  severity: "error",
  asks: "everyone",
  wrong: "It is wrong.",
  why: "It keeps somebody out.",
  help: "Mend it.",
};

const entry = (load: CheckEntry["load"], browser = false): CheckEntry => ({
  load,
  rules: async () => ({ a: rule, b: rule, "a-rule": rule }),
  runs: "always",
  ...(browser && { browser: true }),
});

describe("runChecks", () => {
  it("gathers findings and tables in the order of the checks", async () => {
    const table = { title: "T", head: ["A"], rows: [] };
    const results = await runChecks(
      await site(),
      {
        html: entry(async () => async () => [aFinding({ rule: "a" })], true),
        budget: entry(async () => async () => ({
          findings: [aFinding({ rule: "b" })],
          tables: [table],
        })),
      },
      options,
    );
    expect(results).toEqual({
      findings: [aFinding({ rule: "a" }), aFinding({ check: "budget", rule: "b" })],
      tables: [table],
    });
  });

  it("tells each check what is known of the pages, and the progress whose page it was", async () => {
    const told: unknown[] = [];
    const check = async (_: unknown, { strict, progress }: Tools) => {
      told.push(strict);
      progress("index.html");
      return [];
    };
    const progress = (...words: string[]) => void told.push(words);
    const options = { ...anySettings, strict: true, progress };
    await runChecks(await site(), { html: entry(async () => check) }, options);
    expect(told).toEqual([true, ["html", "index.html"]]);
  });

  it("starts one browser for all checks, and closes it", async () => {
    const seen: unknown[] = [];
    const check = async (_: unknown, { browser }: Tools) => {
      seen.push(await browser());
      return [];
    };
    await runChecks(
      await site(),
      { a11y: entry(async () => check, true), browser: entry(async () => check, true) },
      options,
    );
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]).toMatchObject({ connected: false });
  });

  it("starts another browser when a page has brought one down", async () => {
    const check = async (_: unknown, { browser }: Tools) => {
      const first = await browser();
      await first.close();
      const second = await browser();
      return [aFinding({ message: `${first.connected} ${second.connected}` })];
    };
    const { findings } = await runChecks(
      await site(),
      { a11y: entry(async () => check, true) },
      options,
    );
    expect(findings[0]?.message).toBe("false true");
  });

  it("tells how severe a fault is by the catalogue and by what is set, and by nothing else", async () => {
    const found = [{ rule: "a", page: "index.html" }];
    const checks = { html: entry(async () => async () => found) };
    const told = async (rules: RuleSettings) =>
      (await runChecks(await site(), checks, { ...options, rules })).findings.map(
        ({ severity }) => severity,
      );
    expect(await told({})).toEqual(["error"]);
    expect(await told({ a: "warning" })).toEqual(["warning"]);
    expect(await told({ "html/a": "off" })).toEqual([]);
  });

  it("refuses a rule that the check doesn't declare", async () => {
    const checks = { html: entry(async () => async () => [{ rule: "c", page: "index.html" }]) };
    await expect(runChecks(await site(), checks, options)).rejects.toThrow(
      "The check html reports c, which it doesn't declare.",
    );
  });

  it("fails with the reason of a check that could not run", async () => {
    const fail: Check = () => Promise.reject(new Error("No such thing."));
    const checks = { html: entry(async () => fail) };
    await expect(runChecks(await site(), checks, options)).rejects.toThrow("No such thing.");
  });
});
