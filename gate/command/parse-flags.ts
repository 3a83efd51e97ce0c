import { parseArgs } from "node:util";
import { suggest } from "../text/suggest.ts";
import { parseReport, type ReportFile } from "./parse-report.ts";

export const formats = [
  "pretty",
  "json",
  "github",
  "markdown",
  "issue",
  "sarif",
  "codequality",
] as const;

export type Format = (typeof formats)[number];

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
};

const options = {
  only: { type: "string", multiple: true },
  format: { type: "string", default: "pretty" },
  report: { type: "string", multiple: true },
  warn: { type: "boolean", default: false },
  "no-cache": { type: "boolean", default: false },
} as const;

/**
 * Reads the command line of `npm run check`.
 *
 * @param known the checks that there are
 * @throws one plain sentence about what isn't understood, with the nearest word that would be
 */
export function parseFlags(args: string[], known: readonly string[]): Flags {
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
    if (token.name === "no-cache" || token.name === "warn") continue;
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
      : { only: parseOnly([values.only].flat().map(String), known) }),
    format,
    ...(values.report === undefined
      ? {}
      : { reports: [values.report].flat().map((value) => parseReport(String(value), formats)) }),
    ...(values.warn === true && { warn: true as const }),
    cache: values["no-cache"] !== true,
  };
}

function parseOnly(values: string[], known: readonly string[]): string[] {
  const names = values.flatMap((value) => value.split(",")).map((name) => name.trim());
  const wanted = names.map((name) => {
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
