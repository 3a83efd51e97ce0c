import { describe, expect, it } from "vitest";
import type { CheckEntry } from "../../src/checks/all-checks.ts";
import type { Check, Tools } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { aFinding } from "./a-finding.ts";
import { pageAround, temporarySite } from "./temporary-site.ts";

const site = () => temporarySite({ "index.html": pageAround("") });
const options = { own: false, progress: () => undefined };

const entry = (load: CheckEntry["load"], browser = false): CheckEntry => ({
  load,
  runs: "always",
  ...(browser && { browser: true }),
});

describe("runChecks", () => {
  it("gathers findings and tables in the gate's order", async () => {
    const table = { title: "T", head: ["A"], rows: [] };
    const results = await runChecks(
      await site(),
      {
        budget: entry(async () => async () => ({
          findings: [aFinding({ rule: "b" })],
          tables: [table],
        })),
        html: entry(async () => async () => [aFinding({ rule: "a" })]),
      },
      options,
    );
    expect(results).toEqual({
      findings: [aFinding({ rule: "a" }), aFinding({ rule: "b" })],
      tables: [table],
    });
  });

  it("tells each check whose folder it is, and the progress whose page it was", async () => {
    const told: unknown[] = [];
    const check = async (_: unknown, { own, progress }: Tools) => {
      told.push(own);
      progress("index.html");
      return [];
    };
    const progress = (...words: string[]) => void told.push(words);
    await runChecks(await site(), { html: entry(async () => check) }, { own: true, progress });
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

  it("fails with the reason of a check that could not run", async () => {
    const fail: Check = () => Promise.reject(new Error("No such thing."));
    const checks = { html: entry(async () => fail) };
    await expect(runChecks(await site(), checks, options)).rejects.toThrow("No such thing.");
  });
});
