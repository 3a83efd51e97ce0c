import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "vitest/config";
import type { Reporter, TestCase, TestSuite, Vitest } from "vitest/node";
import { bringPrograms } from "./bring-programs.ts";
import { needed } from "./needed.ts";
import { type Outcome, skipReport } from "./skip-report.ts";

/**
 * A plug-in of Vitest that lets no test be skipped in silence: before the tests it tries to get what
 * they need, and the last lines of the run say what was skipped and why. It is no reporter in the
 * settings, since another one named on the command line would take its place.
 */
export function tellSkips(): Plugin {
  return {
    name: "tell-skips",
    configureVitest({ vitest }) {
      // Each project of the settings asks
      if (vitest.config.reporters.some((reporter) => name in Object(reporter))) return;
      vitest.config.reporters.push(reporterFor(vitest));
    },
  };
}

const name = Symbol.for("tell-skips");

function reporterFor(vitest: Vitest): Reporter {
  // Tests that run tests would try once more what can’t be had
  const isInner = process.env.TELL_SKIPS !== undefined;
  process.env.TELL_SKIPS = "told by the run around this one";
  let tried: ReadonlyMap<string, Outcome> = new Map();
  let isPart = false;
  const reporter: Reporter = {
    async onTestRunStart(specifications) {
      isPart = specifications.some(({ testLines, testIds }) => testLines || testIds);
      if (!isInner) tried = await bringPrograms(Object.values(needed), process.env);
    },
    async onTestRunEnd(modules, _errors, reason) {
      if (reason === "interrupted") return;
      const { testNamePattern, tagsFilter } = vitest.config;
      const asksForSome = isPart || testNamePattern !== undefined || tagsFilter !== undefined;
      const skipped = modules
        .flatMap((module) => [...module.children.allTests("skipped")])
        .filter((test) => !isBelowFailure(test))
        .map((test) => ({
          test: `${test.module.relativeModuleId} > ${test.fullName}`,
          lacks: test.meta().lacks ?? [],
        }))
        // Who asks for some tests by name or line passes the others by
        .filter(({ lacks }) => lacks.length > 0 || !asksForSome);
      const { lines, fails } = skipReport(skipped, tried);
      const text = `\n${lines.join("\n")}\n`;
      process.stdout.write(text);
      if (fails) process.exitCode = 1;
      if (!isInner) await keep(join(vitest.config.root, "node_modules/.cache/skipped.txt"), text);
    },
  };
  return Object.assign(reporter, { [name]: true });
}

/** Tests below a group whose preparation failed are skipped, too; that failure says enough. */
function isBelowFailure({ parent }: TestCase | TestSuite): boolean {
  if (parent.errors().length > 0) return true;
  return parent.type === "suite" && isBelowFailure(parent);
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
