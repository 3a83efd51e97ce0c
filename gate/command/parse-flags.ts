import { parseArgs } from "node:util";
import { type Format, formats } from "../report/formats.ts";
import { parseReport, type ReportFile } from "../report/parse-report.ts";
import { suggest } from "../text/suggest.ts";

/** What the command was asked to do. */
export type Flags = {
  /** The folder or HTML file as it was given; absent for the default. */
  target?: string;
  /** The checks asked for by name; absent for all that run by themselves. */
  only?: string[];
  format: Format;
  /** Further reports of the same run, each into a file; absent for none. */
  reports?: ReportFile<Format>[];
  /** Whether everything is told as a warning, so that nothing fails. */
  warn?: true;
  cache: boolean;
  /** The configuration file; absent for the one in the folder, if there is one. */
  config?: string;
  /** The file of faults that are known. */
  baseline?: string;
  /** The file into which all faults are written as known. */
  writeBaseline?: string;
  /** The sitemap, an address or a file, whose pages are checked. */
  sitemap?: string;
  /** The rule to explain, instead of checking. */
  explain?: string;
  /** What to tell instead of checking. */
  tell?: "rules" | "help" | "version";
};

const options = {
  only: { type: "string", multiple: true },
  format: { type: "string", default: "pretty" },
  report: { type: "string", multiple: true },
  config: { type: "string" },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
  sitemap: { type: "string" },
  explain: { type: "string" },
  "list-rules": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  warn: { type: "boolean", default: false },
  "no-cache": { type: "boolean", default: false },
} as const;

/**
 * Reads the command line.
 *
 * @throws one plain sentence about what isn't understood, with the nearest word that would be
 */
export function parseFlags(args: string[]): Flags {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name)) {
      throw new Error(unknown("flag", token.rawName, Object.keys(options), "--"));
    }
    if (options[token.name as keyof typeof options].type === "boolean") continue;
    if (!token.value || token.value.startsWith("--")) {
      throw new Error(`The flag --${token.name} needs a value after it.`);
    }
  }
  if (positionals.length > 1) {
    throw new Error(`Only one folder or file can be checked at a time, not ${positionals.length}.`);
  }
  const format = formats.find((name) => name === values.format);
  if (!format) throw new Error(unknown("format", String(values.format), formats));
  return {
    ...(positionals[0] === undefined ? {} : { target: positionals[0] }),
    ...(values.only === undefined
      ? {}
      : { only: [values.only].flat().flatMap((value) => String(value).split(",")) }),
    format,
    ...(values.report === undefined
      ? {}
      : { reports: [values.report].flat().map((value) => parseReport(String(value), formats)) }),
    ...(values.warn === true && { warn: true as const }),
    cache: values["no-cache"] !== true,
    ...(values.config === undefined ? {} : { config: String(values.config) }),
    ...(values.baseline === undefined ? {} : { baseline: String(values.baseline) }),
    ...(values["write-baseline"] === undefined
      ? {}
      : { writeBaseline: String(values["write-baseline"]) }),
    ...(values.sitemap === undefined ? {} : { sitemap: String(values.sitemap) }),
    ...(values.explain === undefined ? {} : { explain: String(values.explain) }),
    ...(values["list-rules"] === true && { tell: "rules" as const }),
    ...(values.version === true && { tell: "version" as const }),
    ...(values.help === true && { tell: "help" as const }),
  };
}

/**
 * The checks that are asked for, each once and in the gate's order.
 *
 * @param known the checks that there are
 * @throws a sentence about a name that isn't one of them, with the nearest that is
 */
export function namedChecks(names: readonly string[], known: readonly string[]): string[] {
  const wanted = names.map((given) => {
    const name = given.trim();
    const check = known.find((candidate) => candidate === name);
    if (!check) throw new Error(unknown("check", name, known));
    return check;
  });
  return known.filter((name) => wanted.includes(name));
}

function unknown(what: string, given: string, list: readonly string[], prefix = ""): string {
  const meant = suggest(given.replace(/^-+/, ""), list);
  const advice = meant
    ? `did you mean ${prefix}${meant}?`
    : `there are ${list.map((name) => prefix + name).join(", ")}.`;
  return `There is no ${what} "${given}"; ${advice}`;
}
